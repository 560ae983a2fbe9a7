s = 'Hello, World'
print('test_a'.removeprefix('test_'))
print('a.py'.removesuffix('.py'))
print('abc'.removeprefix('x'))
print('abc'.removesuffix(''))
try:
    'a'.removeprefix(1)
except Exception as error:
    print(type(error).__name__, error)
