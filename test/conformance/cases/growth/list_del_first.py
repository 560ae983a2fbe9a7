import sys
l = list(range(80))
before = sys.getsizeof(l)
print(before)
for i in range(80):
    del l[0]
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
