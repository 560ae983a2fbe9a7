import sys
from collections import defaultdict
d = defaultdict(list)
before = sys.getsizeof(d)
print(before)
for i in range(60):
    d[i].append(i)
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
