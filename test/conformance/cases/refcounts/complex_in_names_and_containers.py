import sys
ref = sys.getrefcount
x = complex(1, 2)
print(ref(x), ref(complex(1, 2)))
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
