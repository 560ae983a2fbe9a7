x = 1
if x is 1: print("one")
assert (x, "msg")
print("\d")
y = "a" "b"
[1, 2](0) if 0 else None
