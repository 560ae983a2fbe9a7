s = 'Hello, World'
print(','.join(['a', 'b']))
print(''.join([]))
print('-'.join('abc'))
print(', '.join({'x': 1, 'y': 2}))
print('x'.join(str(i) for i in range(4)))
try:
    ','.join([1, 2])
except Exception as error:
    print(type(error).__name__, error)
try:
    ','.join(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    ','.join(['a', None, 'b'])
except Exception as error:
    print(type(error).__name__, error)
