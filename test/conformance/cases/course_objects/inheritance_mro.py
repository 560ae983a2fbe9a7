class A:
    def who(self): return 'A'
    def chain(self): return ['A']
    @staticmethod
    def st(x): return x + 1
    @classmethod
    def make(cls, *a): return cls(*a)
class B(A):
    def who(self): return 'B' + super().who()
    def chain(self): return ['B'] + super().chain()
class C(A):
    def who(self): return 'C' + super().who()
    def chain(self): return ['C'] + super().chain()
class D(B, C):
    def __init__(self, n=1): self.n = n
    def chain(self): return ['D'] + super().chain()
d = D.make(5); print(d.who(), d.chain(), [k.__name__ for k in D.__mro__], d.n, D.st(1), d.st(2), super(B, d).who(), A.who(d), issubclass(D, (int, A)), D.__bases__, D.__base__.__name__, A.__subclasses__())
try:
    class X(A, B): pass
except TypeError as e: print(e)
try:
    class Y(int, str): pass
except TypeError as e: print(e)
try:
    class Z(bool): pass
except TypeError as e: print(e)
class Attr:
    shared = []
    def __init__(self): self.own = []
    def __getattr__(self, n):
        if n.startswith('dyn_'): return n[4:]
        raise AttributeError(f'no {n} here')
    def __setattr__(self, n, v): print('set', n); super().__setattr__(n, v)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
    def __dir__(self): return ['b', 'a']
    def __contains__(self, k): return k == 'in'
    def __call__(self, *a, k=0): return a, k
    def __len__(self): return 0
    def __getitem__(self, k): return f'item {k}'
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __bool__(self): return True
    def __index__(self): return 2
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __hash__(self): return 1
    def __eq__(self, o): return True
    def __iadd__(self, o): return o
    def __radd__(self, o): return f'{o}+'
    def __lshift__(self, o): return o
    def __invert__(self): return 'inv'
    def __pos__(self): return 'pos'
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
    def __format__(self, s): return f'F{s}'
    def __reversed__(self): return iter('rev')
    def __missing__(self, k): return 'm'
a = Attr(); a.z = 1; del a.z; print(a.dyn_x, dir(a), 'in' in a, a(1, k=2), len(a), a['k'], bool(a), [1, 2, 3][a], int(a), float(a), a == 5, a != 5, 1 + a, a << 3, ~a, +a, str(a), repr(a), f'{a} {a!r} {a:>3}', list(reversed(a)), hex(a), range(5)[a], [a], {a}, getattr(a, 'dyn_q'), getattr(a, 'nope', 'dflt'), hasattr(a, 'nope'), 'abc'[a:], round(2.567, a))
try: a.nope
except AttributeError as e: print(e)
for bad in (lambda: a < 1, lambda: a + 1, lambda: -a, lambda: d(), lambda: d[0], lambda: len(d), lambda: iter(d), lambda: d + 1, lambda: 1 in d, lambda: int(d), lambda: D(1, 2), lambda: D(m=1), lambda: d.nope, lambda: D.nope, lambda: A(1), lambda: A.who(), lambda: object().x, lambda: setattr(object(), 'x', 1), lambda: next(d), lambda: d < d, lambda: abs(d), lambda: f'{d:5}', lambda: hash(d) and [d][d], lambda: {**d}, lambda: [*d], lambda: print(*d), lambda: d.who.x, lambda: isinstance(d, 'A'), lambda: super().x, lambda: type('N', (5,), {}), lambda: int.x, lambda: del_()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
a += 5; print(a, d == D(5), d == d, d is not None, type(d).__name__, D.__qualname__, d.__class__.__dict__['chain'].__qualname__, callable(d), callable(D), vars(d), A.__dict__.keys() >= {'who', 'st'})
class P:
    __priv = 'secret'
    def __init__(self): self.__x = 1; self._y = 2
    def get(self): return self.__x, self.__priv
p = P(); print(p.get(), p.__dict__, p._P__x)
try: p.__x
except AttributeError as e: print(e)
