import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
ids = []
for k in range(6):
    a = frozenset((1,))
    ids.append(id(a))
u = sorted(set(ids), key=ids.index)
print([u.index(i) for i in ids])
