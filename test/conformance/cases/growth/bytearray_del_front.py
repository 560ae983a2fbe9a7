import sys
b = bytearray(range(90))
before = sys.getsizeof(b)
print(before)
for i in range(90):
    del b[0]
    now = sys.getsizeof(b)
    if now != before:
        print(i, len(b), now)
        before = now
