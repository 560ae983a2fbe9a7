import sys
d = {}
before = sys.getsizeof(d)
print(before)
for i in range(40):
    d |= {i: i, -i: i}
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
