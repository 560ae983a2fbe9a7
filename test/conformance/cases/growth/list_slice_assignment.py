import sys
l = []
before = sys.getsizeof(l)
print(before)
for i in range(60):
    l[len(l):] = [i]
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
