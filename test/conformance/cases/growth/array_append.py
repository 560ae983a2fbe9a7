import sys
from array import array
a = array("i")
before = sys.getsizeof(a)
print(before)
for i in range(80):
    a.append(i)
    now = sys.getsizeof(a)
    if now != before:
        print(i, len(a), now)
        before = now
