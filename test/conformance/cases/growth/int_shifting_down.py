import sys
n = 1 << 300
before = sys.getsizeof(n)
print(before)
for i in range(22):
    n >>= 15
    now = sys.getsizeof(n)
    if now != before:
        print(i, now)
        before = now
