import sys
s = set()
before = sys.getsizeof(s)
print(before)
for i in range(100):
    s.add(i)
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
