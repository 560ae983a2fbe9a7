import sys
s = ""
before = sys.getsizeof(s)
print(before)
for i in range(30):
    s += "x"
    now = sys.getsizeof(s)
    if now != before:
        print(i, len(s), now)
        before = now
