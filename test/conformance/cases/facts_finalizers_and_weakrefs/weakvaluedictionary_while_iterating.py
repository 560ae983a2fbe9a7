import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
d = weakref.WeakValueDictionary()
l = [A(i) for i in range(3)]
for i, x in enumerate(l): d[i] = x
del x
for k in d.keys():
    if l: l.pop(); print('popped')
print(len(d), len(d.data))
