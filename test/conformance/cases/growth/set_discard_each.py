import sys
s = set(range(50))
before = sys.getsizeof(s)
print(before)
for i in range(50):
    s.discard(i)
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
