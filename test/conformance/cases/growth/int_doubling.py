import sys
n = 1
before = sys.getsizeof(n)
print(before)
for i in range(40):
    n *= 1000
    now = sys.getsizeof(n)
    if now != before:
        print(i, now)
        before = now
