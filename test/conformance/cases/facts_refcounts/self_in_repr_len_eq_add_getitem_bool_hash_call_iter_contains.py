import sys
g = sys.getrefcount
class A:
    def __repr__(self): return str(g(self))
    def __len__(self): return g(self)
    def __eq__(self, o): return g(self), g(o)
    def __add__(self, o): return g(self), g(o)
    def __getitem__(self, i): return g(self)
    def __bool__(self): print(g(self)); return True
    def __hash__(self): return g(self)
    def __call__(self): return g(self)
    def __iter__(self): print('iter', g(self)); return iter(())
    def __contains__(self, x): print('in', g(self)); return True
a = A()
print(repr(a), str(a), '%s' % a, f'{a}', len(a), a[0], hash(a), a())
b = A()
print(a == b, a + b)
bool(a)
if a: pass
not a
for z in a: pass
1 in a
