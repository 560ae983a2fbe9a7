s = 'Hello, World'
print('{} {}'.format(1, 2))
print('{1} {0}'.format('a', 'b'))
print('{0}{0}'.format('x'))
print('{{}}'.format())
try:
    '{}'.format()
except Exception as error:
    print(type(error).__name__, error)
try:
    '{} {0}'.format(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    '{0} {}'.format(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    '{2}'.format(1)
except Exception as error:
    print(type(error).__name__, error)
