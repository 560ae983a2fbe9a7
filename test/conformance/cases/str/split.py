s = 'Hello, World'
print('a b  c'.split())
print(' a b '.split(' '))
print('a,b,c'.split(',', 1))
print(''.split())
print(''.split(','))
print('a--b'.split('--'))
print('a b c d'.split(None, 2))
print('abc'.split(maxsplit=0))
try:
    'a'.split('')
except Exception as error:
    print(type(error).__name__, error)
try:
    'a'.split(1)
except Exception as error:
    print(type(error).__name__, error)
print('a\tb\nc\x0bd'.split())
