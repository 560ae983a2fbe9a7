import gc
def show(x): return [type(r).__name__ for r in gc.get_referrers(x)]
gc.collect()
class A: pass
x = A()
l = [x]
t = (x, 1)
d = {'k': x}
s = {x}
a = A(); a.v = x
k = {x: 1}
print(show(x))
gc.collect()
print(show(x))
print(len(gc.get_referrers(x)), any(r is globals() for r in gc.get_referrers(x)))
def f():
    y = A()
    z = [y]
    return show(y)
print(f())
def g(p): return show(p)
print(g(A()))
print(g(x)[:1])
m = x.__init__
print(show(x)[-1:])
