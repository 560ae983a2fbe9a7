import sys
from collections import deque
d = deque(range(200))
before = sys.getsizeof(d)
print(before)
for i in range(200):
    d.popleft()
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
