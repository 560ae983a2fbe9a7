import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
d = weakref.WeakKeyDictionary()
a = A('a')
d[a] = 1
print(len(d))
del a
print(len(d))
s = weakref.WeakSet()
b = A('b')
s.add(b)
print(len(s), b in s)
del b
print(len(s))
s.add(A('c'))
print(len(s))
