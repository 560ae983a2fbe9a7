import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
def show():
    gc.collect()
    print([type(x).__name__ for x in gc.garbage])
    gc.set_debug(0); gc.garbage.clear(); gc.collect(); gc.set_debug(gc.DEBUG_SAVEALL)
def f():
    try: 1/0
    except ZeroDivisionError as e: err = e
f()
show()
def outer():
    def fact(n): return n * fact(n - 1) if n else 1
    return fact(3)
outer()
show()
class A:
    def m(self): pass
a = A()
a.cb = a.m
del a
show()
it = iter([])
l = [it]
def gen(l): yield l
x = []
g = gen(x)
x.append(g)
del x, g
show()
