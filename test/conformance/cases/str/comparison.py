s = 'Hello, World'
print('a' < 'b')
print('a' < 'B')
print('' < 'a')
print('abc' == 'abc')
print('é' > 'z')
print('a' == 1)
try:
    'a' < 1
except Exception as error:
    print(type(error).__name__, error)
print(max('b', 'a', 'C'))
print(sorted(['b', 'A', 'a', 'B']))
