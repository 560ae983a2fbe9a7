import sys
from collections import Counter
c = Counter()
before = sys.getsizeof(c)
print(before)
for i in range(60):
    c[i % 40] += 1
    now = sys.getsizeof(c)
    if now != before:
        print(i, len(c), now)
        before = now
