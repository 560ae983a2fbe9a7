s = 'Hello, World'
print('a=b=c'.partition('='))
print('a=b=c'.rpartition('='))
print('abc'.partition('='))
print('abc'.rpartition('='))
try:
    'a'.partition('')
except Exception as error:
    print(type(error).__name__, error)
try:
    'a'.partition(1)
except Exception as error:
    print(type(error).__name__, error)
