import sys, math, gc
g = sys.getrefcount
class A:
    def __str__(self): return str(g(self))
    def __repr__(self): return str(g(self))
    def __format__(self, s): return str(g(self))
    def __len__(self): return g(self)
    def __getattr__(self, n): return g(self)
    def __round__(self, n=0): return g(self)
    def __floor__(self): return g(self)
    def __ceil__(self): return g(self)
    def __trunc__(self): return g(self)
    def __int__(self): return g(self)
    def __float__(self): return g(self) + .0
    def __index__(self): return g(self)
    def __complex__(self): return g(self) + 0j
    def __bytes__(self): return b'%d' % g(self)
    def __sizeof__(self): return g(self)
    def __reversed__(self): return iter([g(self)])
    def __iter__(self): return iter([g(self)])
    def __enter__(self): return g(self)
    def __exit__(self, *a): print('exit', g(self))
    def __hash__(self): return g(self)
    def __bool__(self): print('bool', g(self)); return True
    def __contains__(self, x): print('in', g(self)); return True
    def __abs__(self): return g(self)
    def __neg__(self): return g(self)
    def __dir__(self): print(g(self)); return []
    def __divmod__(self, o): return g(self), g(o)
    def __pow__(self, o, m=None): return g(self), g(o)
    def __rpow__(self, o): return g(self), g(o)
    def __radd__(self, o): return g(self), g(o)
    def __iadd__(self, o): print(g(self), g(o)); return self
    def __lt__(self, o): return g(self)
    def __delitem__(self, k): print('del', g(self), g(k))
    def __setitem__(self, k, v): print('set', g(self), g(k), g(v))
    def __delattr__(self, n): print('delattr', g(self))
    def __call__(self, *a): return g(self), a and g(a[0])
    def __length_hint__(self): return 1
    def __next__(self): return g(self)
class B:
    def __str__(self): return str(g(self))
class C(A):
    def __getattribute__(self, n): return g(self)
class D(A):
    def __setattr__(self, n, v): print('setattr', g(self), g(v))
class P:
    @property
    def p(self): return g(self)
    @p.setter
    def p(self, v): print('p', g(self), g(v))
    @p.deleter
    def p(self): print('dp', g(self))
    def m(self): return g(self)
    @classmethod
    def c(cls): return 1
class De:
    def __get__(self, i, o): return (g(self), g(i) if i else 0)
    def __set__(self, i, v): print('set', g(self), g(i), g(v))
    def __delete__(self, i): print('del', g(self), g(i))
class H: d = De()
a = A(); b = B(); c = C(); d = D(); p = P(); h = H(); k = object()
def run(k=k):
    print(str(a), repr(a), f'{a}', f'{a!s}', f'{a!r:>4}', f'{a:x}', '%s' % a, '%s %r' % (a, a), '{}'.format(a), '{!r}'.format(a), format(a), format(a, 'x'))
    print(str(b), f'{b}', f'{b!s}', '%s' % b, '{}'.format(b), format(b), b)
    print(a.x, getattr(a, 'x'), getattr(a, 'y', 1), c.x, getattr(c, 'x'), hasattr(a, 'q'))
    print(len(a), round(a), round(a, 1), math.floor(a), math.ceil(a), math.trunc(a), int(a), float(a), complex(a), bytes(a), hash(a), abs(a), -a)
    print(sys.getsizeof(a) > 0, list(reversed(a)), list(a), divmod(a, k), a ** k, pow(a, k), pow(a, k, 1), a < k)
    with a as w: print(w)
    if a: pass
    not a; bool(a); 1 in a; dir(a)
    r = a; r += k
    del a[k]; a[k] = k; del a.zz; d.q = k; setattr(d, 'q', k)
    print(a(), a(k), a(k, 1), next(a), range(10)[a:], [1] * 20 and [0] * 9)
    print(p.p, p.m(), getattr(p, 'p'), P.p.fget(p)); p.p = k; setattr(p, 'p', k); del p.p
    print(h.d, H.d, getattr(h, 'd')); h.d = k; setattr(h, 'd', k); del h.d
    print(list(map(str, [a])), sorted([a, a]) and 1, max(a, a, key=g), [*a], {a: 1}[a] if 0 else 0)
    for v in a: print(v)
    x, = a; print(x)
    print(isinstance(a, A), '%d' % a, '%x' % a, '%5.1f' % a, chr(a), bin(a))
for i in range(10): run()
