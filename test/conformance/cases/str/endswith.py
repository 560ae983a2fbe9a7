s = 'Hello, World'
print(s.endswith('World'))
print(s.endswith(('x', 'ld')))
print(s.endswith(''))
print(s.endswith('Hello', 0, 5))
print(s.endswith('o', -3))
try:
    s.endswith(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    s.endswith(('a', 1))
except Exception as error:
    print(type(error).__name__, error)
