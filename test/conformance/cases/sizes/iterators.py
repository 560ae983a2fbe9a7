import sys
print([sys.getsizeof(iter(x)) for x in ([], (), '', b'', {}, set(), range(1), {}.items(), bytearray())])
print([sys.getsizeof(x) for x in (reversed([]), zip(), map(str, []), filter(None, []), enumerate([]), iter(int, 1), reversed({}))])
