s = 'Hello, World'
print('ab'.center(7))
print('ab'.center(6, '*'))
print('abc'.center(2))
try:
    'a'.center(5, 'xy')
except Exception as error:
    print(type(error).__name__, error)
try:
    'a'.center('5')
except Exception as error:
    print(type(error).__name__, error)
