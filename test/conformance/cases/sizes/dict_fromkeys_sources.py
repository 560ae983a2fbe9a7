import sys
for source in ([1], (1,), {1}, {1: 2}, 'a', range(6), {1, 2, 3, 4, 5, 6}, [1, 2, 3, 4, 5, 6]):
    print(type(source).__name__, sys.getsizeof(dict.fromkeys(source)))
