import sys
ref = sys.getrefcount
class S: __slots__ = ('x', 'y')
s = S(); x = object()
s.x = s.y = x
print(ref(x))
del s.x
print(ref(x))
