import sys
d = {"x": 1}
before = sys.getsizeof(d)
print(before)
for i in range(30):
    d["x"] = d.pop("x")
    now = sys.getsizeof(d)
    if now != before:
        print(i, len(d), now)
        before = now
