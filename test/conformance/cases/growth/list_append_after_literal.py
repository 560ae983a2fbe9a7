import sys
l = [1, 2, 3]
before = sys.getsizeof(l)
print(before)
for i in range(60):
    l.append(i)
    now = sys.getsizeof(l)
    if now != before:
        print(i, len(l), now)
        before = now
