import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
d = weakref.WeakValueDictionary()
a = A('a'); b = A('b')
d['a'] = a; d['b'] = b
print(len(d), sorted(d))
del a
print(len(d), sorted(d), 'a' in d, d.get('a'))
d['t'] = A('t')
print(sorted(d))
b.me = b
del b
print(len(d))
gc.collect()
print(len(d))
