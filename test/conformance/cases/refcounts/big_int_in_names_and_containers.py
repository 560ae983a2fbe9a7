import sys
ref = sys.getrefcount
x = int('9' * 30)
print(ref(x), ref(int('9' * 30)))
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
