s = 'Hello, World'
print('aaa'.replace('a', 'b'))
print('aaa'.replace('a', 'b', 2))
print('abc'.replace('', '-'))
print('abc'.replace('', '-', 2))
print('aaa'.replace('aa', 'x'))
print(''.replace('', 'x'))
print('abc'.replace('b', ''))
try:
    'a'.replace('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    'a'.replace('a', 1)
except Exception as error:
    print(type(error).__name__, error)
