import weakref
class A: pass
a, b, c = A(), A(), A()
s, t = weakref.WeakSet([a, b]), weakref.WeakSet([b, c])
print(len(s | t), len(s & t), len(s - t), len(s ^ t), s <= s, s.isdisjoint(t))
