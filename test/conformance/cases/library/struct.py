import struct
print(struct.pack('<ihB', 1, -2, 3), struct.unpack('>H', b'\x01\x02'), struct.calcsize('<ihB'), struct.pack('3s', b'ab'), struct.unpack('<d', struct.pack('<d', 1.5)))
try:
    struct.pack('B', 300)
except Exception as error:
    print(type(error).__name__, error)
try:
    struct.unpack('i', b'a')
except Exception as error:
    print(type(error).__name__, error)
print(struct.pack('>Q?c', 1, True, b'x'))
