s = 'Hello, World'
print('ab'.ljust(5) + '|')
print('ab'.rjust(5, '.'))
print('abc'.ljust(1))
try:
    'a'.rjust(3, '')
except Exception as error:
    print(type(error).__name__, error)
try:
    'a'.ljust(3, 5)
except Exception as error:
    print(type(error).__name__, error)
