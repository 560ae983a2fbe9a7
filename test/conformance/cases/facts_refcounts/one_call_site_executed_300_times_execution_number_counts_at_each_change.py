import sys
g = sys.getrefcount
class A:
    def __init__(self, v=None): self.r = (g(self), g(v))
    def __getitem__(self, i): return g(self), g(i)
    def __call__(self, v): return g(self), g(v)
    def __len__(self): return g(self)
    def __eq__(self, o): return g(self), g(o)
    def __add__(self, o): return g(self), g(o)
    @property
    def p(self): return g(self)
    def m(self, v): return g(self), g(v)
    @classmethod
    def c(cls, v): return g(v)
    @staticmethod
    def st(v): return g(v)
class B:
    def __getattribute__(self, n): return g(self)
class C:
    def __getattr__(self, n): return g(self)
x = object(); a = A(); b = B(); c = C(); s = []
def uniq(f, n=300):
    r = []
    for k in range(1, n + 1):
        v = f()
        if not r or r[-1][1] != v: r.append((k, v))
    return r
print('A(x) args', uniq(lambda: A(x).r))
print('A(object())', uniq(lambda: A(object()).r))
print('a[x]', uniq(lambda: a[x]))
print('a(x)', uniq(lambda: a(x)))
print('len(a)', uniq(lambda: len(a)))
print('a == x', uniq(lambda: a == x))
print('a + x', uniq(lambda: a + x))
print('a.p', uniq(lambda: a.p))
print('a.m(x)', uniq(lambda: a.m(x)))
print('A.c(x)', uniq(lambda: A.c(x)))
print('A.st(x)', uniq(lambda: A.st(x)))
print('b.q', uniq(lambda: b.q))
print('c.q', uniq(lambda: c.q))
def f(*v): return g(v[0])
print('f(*v)', uniq(lambda: f(x)))
def h(**v): return g(v['k'])
print('h(k=x)', uniq(lambda: h(k=x)))
def d(v=x): return g(v)
print('d()', uniq(lambda: d()))
def gen(v):
    yield g(v)
print('next(gen(x))', uniq(lambda: next(gen(x))))
def e(v):
    for z in gen(v): return z
print('for z in gen', uniq(lambda: e(x)))
