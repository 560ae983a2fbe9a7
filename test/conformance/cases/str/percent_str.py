s = 'Hello, World'
print('%s %r' % ('a', 'a'))
print('%5s|%-5s|' % ('a', 'b'))
print('%.2s' % 'abc')
print('%c%c' % ('a', 98))
print('%%' % ())
print('%s' % (1,))
print('%s' % [1, 2])
print('%a' % 'é')
print('%s' % None)
try:
    '%s %s' % 'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    '%s' % (1, 2)
except Exception as error:
    print(type(error).__name__, error)
try:
    '%c' % 'ab'
except Exception as error:
    print(type(error).__name__, error)
try:
    '%c' % -1
except Exception as error:
    print(type(error).__name__, error)
try:
    '%z' % 1
except Exception as error:
    print(type(error).__name__, error)
try:
    '%' % 1
except Exception as error:
    print(type(error).__name__, error)
try:
    'abc' % 1
except Exception as error:
    print(type(error).__name__, error)
