import sys
ref = sys.getrefcount
x = bytearray(b'x')
print(ref(x), ref(bytearray(b'x')))
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
