import sys
for x in ([], (), {}, set(), 1, 'a', 1.5, b'', lambda: 0):
    print(type(x).__name__, x.__sizeof__(), sys.getsizeof(x) - x.__sizeof__())
