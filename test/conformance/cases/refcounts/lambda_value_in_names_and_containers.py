import sys
ref = sys.getrefcount
x = (lambda: 0)
print(ref(x), ref((lambda: 0)))
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
