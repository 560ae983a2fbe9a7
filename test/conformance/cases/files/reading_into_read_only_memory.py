# What readinto() and pack_into() write to: memory in one piece that is not read-only.
import array
import io
import struct

with open('letters.txt', 'wb') as file:
    file.write(b'abcdef')


class Slow(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, target):
        target[:1] = b'q'
        return 1


class Reader(io.BufferedIOBase):
    def read(self, size=-1):
        return b'zz'[:size]

    read1 = read


def attempt(what, *args):
    try:
        print(what(*args), [bytes(a) for a in args if not isinstance(a, (int, str))])
    except Exception as error:
        print(type(error).__name__, error)


makers = [lambda: open('letters.txt', 'rb', buffering=0), lambda: open('letters.txt', 'rb'), lambda: io.BytesIO(b'abcdef'),
          lambda: open('letters.txt', 'r+b'), lambda: io.BufferedReader(Slow()), Reader,
          lambda: io.BufferedRWPair(io.BytesIO(b'abc'), io.BytesIO())]
for make in makers:
    for name in ('readinto', 'readinto1'):
        for target in (b'', b'abc', 'x', memoryview(b'abc'), bytearray(2), array.array('b', [1, 2]),
                       memoryview(bytearray(4))[::2], memoryview(bytearray(4))[1:], None):
            with make() as stream:
                if hasattr(stream, name):
                    print(type(stream).__name__, name, end=' ')
                    attempt(getattr(stream, name), target)
for target in (b'abcd', memoryview(b'abcd'), 'abcd', memoryview(bytearray(8))[::2], bytearray(4)):
    attempt(struct.pack_into, '<h', target, 0, 1)
    attempt(struct.Struct('<h').pack_into, target, 0, 1)
