s = 'Hello, World'
print(s.index('l'))
print(s.rindex('l'))
try:
    s.index('zz')
except Exception as error:
    print(type(error).__name__, error)
try:
    s.rindex('zz')
except Exception as error:
    print(type(error).__name__, error)
try:
    s.index('H', 1)
except Exception as error:
    print(type(error).__name__, error)
