import sys
b = bytearray()
before = sys.getsizeof(b)
print(before)
for i in range(100):
    b.append(i)
    now = sys.getsizeof(b)
    if now != before:
        print(i, len(b), now)
        before = now
