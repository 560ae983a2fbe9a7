import sys
s = set(range(60))
before = sys.getsizeof(s)
print(before)
for i in range(60):
    s.pop()
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
