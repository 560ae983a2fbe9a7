import sys
g = sys.getrefcount

def f(a): return g(a)
def loc():
    x = object()
    return g(x)
class A:
    def __init__(self, r=None):
        if r is not None: r.append(g(self))
    def m(self): return g(self)
    @property
    def p(self): return g(self)
    def __len__(self): return g(self)
def m1():
    a = A()
    return a.m()
x = object()
a = A()
def uniq(fn): 
    r = [fn() for _ in range(200)]
    return list(dict.fromkeys(r))
r = []
for _ in range(200): A(r)
print('f(x)', uniq(lambda: f(x)))
print('f(object())', uniq(lambda: f(object())))
print('local', uniq(loc))
print('a.m()', uniq(lambda: a.m()))
print('A().m()', uniq(lambda: A().m()))
print('m1', uniq(m1))
print('a.p', uniq(lambda: a.p))
print('len(a)', uniq(lambda: len(a)))
print('self in __init__', list(dict.fromkeys(r)))
