import binascii
import zlib

data = b"The quick brown fox jumps over the lazy dog"
print(zlib.crc32(data), zlib.adler32(data), zlib.crc32(data) == binascii.crc32(data))
running, sums = 0, 1
for start in range(0, len(data), 10):
    running = zlib.crc32(data[start:start + 10], running)
    sums = zlib.adler32(data[start:start + 10], sums)
print(running, sums, hex(zlib.crc32(b"")), zlib.adler32(b""), zlib.adler32(b"abc", -1), zlib.adler32(b"x" * 10000, 2**32 + 7))
for call in (lambda: zlib.crc32("abc"), lambda: zlib.adler32(), lambda: zlib.adler32(b"a", b"b"), lambda: zlib.crc32(b"a", 1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(zlib.error, zlib.error.__mro__[1], zlib.Z_BEST_COMPRESSION, zlib.MAX_WBITS)
