import sys
ref = sys.getrefcount
class S:
    __slots__ = ('x',)
x = S()
print(ref(x), ref(S()))
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
