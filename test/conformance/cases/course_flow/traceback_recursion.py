import sys
class Tree:
    def __init__(self, *kids): self.kids = kids
    def depth(self): return 1 + max((k.depth() for k in self.kids), default=0)
t = Tree(Tree(), Tree(Tree()))
print(t.depth())
t.kids[1].kids[0].kids = (t,)
try: t.depth()
except RecursionError as e: print(e)
class R:
    def __repr__(self): return f'<{self!r}>'
class E:
    def __eq__(self, o): return self == o
class A:
    def __getattr__(self, n): return getattr(self, n + 'x')
class P:
    @property
    def x(self): return self.x
class H:
    def __hash__(self): return hash(self)
class B:
    def __bool__(self): return not self
class I:
    def __iter__(self): return iter(self)
class C:
    def __call__(self): return self()
class S:
    def __setattr__(self, k, v): self.k = v
class G:
    def __getitem__(self, i): return self[i]
class D:
    def __add__(self, o): return self + o
    def __lt__(self, o): return self < o
    def __len__(self): return len(self)
    def __str__(self): return str(self)
    def __contains__(self, o): return o in self
for f in (lambda: repr(R()), lambda: E() == 1, lambda: A().q, lambda: P().x, lambda: hash(H()), lambda: bool(B()), lambda: list(I()), lambda: C()(), lambda: setattr(S(), 'a', 1), lambda: G()[1], lambda: D() + 1, lambda: D() < 1, lambda: len(D()), lambda: str(D()), lambda: 1 in D()):
    try: f()
    except RecursionError as e: print(str(e)[:60])
l = []; l.append(l); d = {'d': l}; l.append(d); d['me'] = d; print(l, d)
try: print(l == [l, d])
except RecursionError as e: print(e)
x = []
for _ in range(500): x = [x]
print(len(repr(x)))
def fact(n): return n * fact(n - 1)
try: fact(5)
except RecursionError as e: print(e, sys.getrecursionlimit())
sys.setrecursionlimit(80)
def odd(n): return n != 0 and even(n - 1)
def even(n): return n == 0 or odd(n - 1)
print(even(20))
even(1001)
