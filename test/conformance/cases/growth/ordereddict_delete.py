import sys
from collections import OrderedDict
d = OrderedDict.fromkeys(range(40))
before = sys.getsizeof(d)
print(before)
for i in range(40):
    del d[i]
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
