import sys
ref = sys.getrefcount
x = range(5)
print(ref(x), ref(range(5)))
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
