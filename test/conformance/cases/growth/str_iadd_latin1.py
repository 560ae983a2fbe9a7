import sys
s = "a"
before = sys.getsizeof(s)
print(before)
for i in range(20):
    s += "\xe9"
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
