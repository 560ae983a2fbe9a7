s = 'Hello, World'
print('a' + 'b')
print('ab' * 3)
print(3 * 'ab')
print('a' * 0)
print('a' * -1)
try:
    'a' + 1
except Exception as error:
    print(type(error).__name__, error)
try:
    1 + 'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    'a' * 'b'
except Exception as error:
    print(type(error).__name__, error)
try:
    'a' * 1.5
except Exception as error:
    print(type(error).__name__, error)
try:
    'a' - 'b'
except Exception as error:
    print(type(error).__name__, error)
