import sys
l = list(range(80))
before = sys.getsizeof(l)
print(before)
for i in range(40):
    del l[-2:]
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
