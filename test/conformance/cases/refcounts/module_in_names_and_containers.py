import sys
ref = sys.getrefcount
x = type(sys)('m')
print(ref(x), ref(type(sys)('m')))
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
