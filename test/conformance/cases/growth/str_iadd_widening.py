import sys
s = "a"
before = sys.getsizeof(s)
print(before)
for i in range(40):
    s += chr(60 * (i + 1) ** 2)
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
