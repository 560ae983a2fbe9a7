import sys
d = {1: 2}
print(sys.getsizeof(d.keys()), sys.getsizeof(d.values()), sys.getsizeof(d.items()), sys.getsizeof(iter(d.items())))
