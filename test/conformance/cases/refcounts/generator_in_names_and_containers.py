import sys
ref = sys.getrefcount
x = (i for i in ())
print(ref(x), ref((i for i in ())))
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
