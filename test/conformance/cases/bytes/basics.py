b = b'hello'
print(b[0], b[1:3], b[::-1], len(b), list(b))
try:
    b[9]
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('b[0] = 1')
except Exception as error:
    print(type(error).__name__, error)
print(b + b'!', b * 2, b'ell' in b, 101 in b)
try:
    b + 'x'
except Exception as error:
    print(type(error).__name__, error)
try:
    'a' in b
except Exception as error:
    print(type(error).__name__, error)
try:
    300 in b
except Exception as error:
    print(type(error).__name__, error)
print(b == 'hello', b < b'z')
