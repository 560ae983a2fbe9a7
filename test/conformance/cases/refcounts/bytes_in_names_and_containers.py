import sys
ref = sys.getrefcount
x = bytes([1, 2, 3])
print(ref(x), ref(bytes([1, 2, 3])))
y = x
box = [x, x]
pair = (x, y)
print(ref(x))
table = {'k': x}
print(ref(x))
del y, pair
print(ref(x))
box.clear(); table.clear()
print(ref(x))
