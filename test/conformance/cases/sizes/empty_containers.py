import sys
for x in ('', b'', bytearray(), (), [], {}, set(), frozenset(), range(0), 0, 0.0):
    print(type(x).__name__, sys.getsizeof(x))
