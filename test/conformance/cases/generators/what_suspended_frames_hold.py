import sys, gc, weakref
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("-", s.n)
def g():
    a = N("a")
    x = yield a.n
    while x: x = yield x
    return N("ret")
it = g(); print(next(it)); print(it.send(5))
try: it.send(0)
except StopIteration as e: print("val", e.value.n)
print("gi_frame", it.gi_frame, it.gi_running, it.gi_code.co_name)
it = g(); next(it); r = weakref.ref(it); it.self = 1 if False else None
def h():
    try: yield N("y")
    except GeneratorExit: print("GE"); raise
    finally: print("finally")
x = h(); next(x); x.close(); x.close(); print(list(x))
def bad():
    try: yield
    except GeneratorExit: yield 2
b = bad(); next(b)
try: b.close()
except RuntimeError as e: print(e)
del b
b = bad(); next(b); del b; print("after bad del")
def deleg():
    r = yield from g()
    print("got", r.n)
d = deleg(); next(d); print(d.gi_yieldfrom is not None)
try: d.send(None)
except StopIteration: print("stop")
def selfref():
    me = yield
    n = N("self")
    yield me
s = selfref(); next(s); s.send(s); del s; print(gc.collect())
e = (N(i).n for i in range(3)); print(next(e)); del e
print(sum(N(i).n for i in range(3)))
def f(): yield from [N("l1"), N("l2")]
for o in f(): print(o.n)
del o
