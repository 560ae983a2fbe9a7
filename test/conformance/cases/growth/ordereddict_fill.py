import sys
from collections import OrderedDict
d = OrderedDict()
before = sys.getsizeof(d)
print(before)
for i in range(60):
    d[i] = 1
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
