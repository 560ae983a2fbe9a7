s = 'Hello, World'
print('  a b '.strip() + '|')
print('xxayx'.strip('xy'))
print('xxa'.lstrip('x'))
print('axx'.rstrip('x'))
print('\t\n a\xa0'.strip())
print(''.strip())
try:
    'a'.strip(1)
except Exception as error:
    print(type(error).__name__, error)
print('abc'.strip(''))
