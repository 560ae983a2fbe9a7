s = 'Hello, World'
print('banana'.count('an'))
print('aaa'.count('aa'))
print('abc'.count(''))
print(''.count(''))
print('abcabc'.count('b', 2))
print('abcabc'.count('b', 2, 4))
try:
    'a'.count(1)
except Exception as error:
    print(type(error).__name__, error)
