import sys
b = bytearray()
before = sys.getsizeof(b)
print(before)
for i in range(60):
    b.insert(0, i)
    now = sys.getsizeof(b)
    if now != before:
        print(i, len(b), now)
        before = now
