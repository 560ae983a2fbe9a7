import sys
ref = sys.getrefcount
def make():
    def inner(): pass
    return inner
x = make()
print(ref(x), ref(make()))
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
