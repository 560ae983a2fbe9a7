b = b'hello'
print(bytes(), bytes(3), bytes([1, 255]), bytes('é', 'utf-8'), bytes(b'x'), bytes(range(3)))
try:
    bytes('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    bytes([256])
except Exception as error:
    print(type(error).__name__, error)
try:
    bytes(-1)
except Exception as error:
    print(type(error).__name__, error)
try:
    bytes('a', 'utf-8', 'strict', 1)
except Exception as error:
    print(type(error).__name__, error)
try:
    bytes(['a'])
except Exception as error:
    print(type(error).__name__, error)
try:
    bytes(1.5)
except Exception as error:
    print(type(error).__name__, error)
print(bytes.fromhex('00 ff0A'))
try:
    bytes.fromhex('0')
except Exception as error:
    print(type(error).__name__, error)
try:
    bytes.fromhex('zz')
except Exception as error:
    print(type(error).__name__, error)
print(bytes(bytearray(b'q')), bytes(memoryview(b'm')))
