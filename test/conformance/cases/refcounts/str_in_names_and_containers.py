import sys
ref = sys.getrefcount
x = ''.join(['two', ' words'])
print(ref(x), ref(''.join(['two', ' words'])))
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
