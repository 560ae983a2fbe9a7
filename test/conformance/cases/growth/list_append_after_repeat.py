import sys
l = [0] * 5
before = sys.getsizeof(l)
print(before)
for i in range(40):
    l.append(i)
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
