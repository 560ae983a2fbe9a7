import sys
s = set()
before = sys.getsizeof(s)
print(before)
for i in range(60):
    s |= {2 * i, 2 * i + 1}
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
