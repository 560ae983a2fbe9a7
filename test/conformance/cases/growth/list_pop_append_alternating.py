import sys
l = list(range(40))
before = sys.getsizeof(l)
print(before)
for i in range(38):
    l.pop()
    l.pop()
    l.append(0)
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
