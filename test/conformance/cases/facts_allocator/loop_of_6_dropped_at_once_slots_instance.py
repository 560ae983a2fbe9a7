import gc
class A:
    def m(self): pass
class S:
    __slots__ = ('x',)
ids = []
for k in range(6):
    ids.append(id(S()))
u = sorted(set(ids), key=ids.index)
print([u.index(i) for i in ids])
