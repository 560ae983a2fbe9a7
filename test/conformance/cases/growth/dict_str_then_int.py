import sys
d = {"a": 1, "b": 2}
before = sys.getsizeof(d)
print(before)
for i in range(30):
    d[i] = i
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
