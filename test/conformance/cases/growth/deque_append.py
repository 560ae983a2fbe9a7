import sys
from collections import deque
d = deque()
before = sys.getsizeof(d)
print(before)
for i in range(150):
    d.append(i)
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
