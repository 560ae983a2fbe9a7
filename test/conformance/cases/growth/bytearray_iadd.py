import sys
b = bytearray(b"x")
before = sys.getsizeof(b)
print(before)
for i in range(50):
    b += b"yz"
    now = sys.getsizeof(b)
    if now != before:
        print(i, len(b), now)
        before = now
