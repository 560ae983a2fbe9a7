import sys
l = list(range(60))
before = sys.getsizeof(l)
print(before)
for i in range(60):
    l.remove(i)
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
