import sys
l = [0] * 9
before = sys.getsizeof(l)
print(before)
for i in range(20):
    l.append(i)
    l.pop()
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
