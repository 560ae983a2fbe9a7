# How much room the lists of parts of bytes have.
import sys

for text in (b'', b'a', b'a b c', b'a,b,c', b'x' * 30, b'a ' * 11, b'a,' * 13, b'a,' * 20):
    for made in (text, bytearray(text)):
        print(
            [sys.getsizeof(made.split(*args)) for args in ((), (b',',), (None, 2), (b',', 0), (b',', 3), (b'ab',), (b',', 11), (b',', 12))],
            [sys.getsizeof(made.rsplit(*args)) for args in ((), (b',',), (None, 2), (b',', 3))],
            sys.getsizeof(made.splitlines()),
            sys.getsizeof(made.partition(b',')),
        )
