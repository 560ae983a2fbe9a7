s = 'Hello, World'
print(str())
print(str(5))
print(str(1.0))
print(str(None))
print(str([1, 'a']))
print(str(b'ab'))
print(str(b'\xc3\xa9', 'utf-8'))
print(str(b'ab', errors='strict'))
try:
    str('a', 'utf-8')
except Exception as error:
    print(type(error).__name__, error)
try:
    str(b'\xff', 'utf-8')
except Exception as error:
    print(type(error).__name__, error)
try:
    str(1, 2, 3, 4)
except Exception as error:
    print(type(error).__name__, error)
