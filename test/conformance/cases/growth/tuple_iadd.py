import sys
t = ()
before = sys.getsizeof(t)
print(before)
for i in range(30):
    t += (i,)
    now = sys.getsizeof(t)
    if now != before:
        print(i, len(t), now)
        before = now
