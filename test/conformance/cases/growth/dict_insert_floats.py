import sys
d = {}
before = sys.getsizeof(d)
print(before)
for i in range(50):
    d[i / 2] = i
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
