import sys
from array import array
a = array("d")
before = sys.getsizeof(a)
print(before)
for i in range(40):
    a.extend([i, i])
    now = sys.getsizeof(a)
    if now != before:
        print(i, len(a), now)
        before = now
