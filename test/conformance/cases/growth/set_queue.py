import sys
s = {-1, -2}
before = sys.getsizeof(s)
print(before)
for i in range(80):
    s.add(i)
    s.discard(i - 2)
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
