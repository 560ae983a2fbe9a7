import sys
d = {-1: 0, -2: 0}
before = sys.getsizeof(d)
print(before)
for i in range(60):
    d[i] = i
    del d[next(iter(d))]
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
