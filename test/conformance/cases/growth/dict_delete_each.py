import sys
d = dict.fromkeys(range(50))
before = sys.getsizeof(d)
print(before)
for i in range(50):
    del d[i]
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
