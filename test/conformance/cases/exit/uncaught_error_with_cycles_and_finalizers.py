import atexit, sys, weakref, gc
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n, sys.is_finalizing())
a = D("a"); cyc = [D("cyc")]; cyc.append(cyc)
weakref.finalize(a, lambda: print("finalize a"))
atexit.register(lambda: print("atexit", a.n))
class Meta(type):
    def __del__(c): print("meta", c.__name__)
class X(metaclass=Meta): pass
def gen():
    try: yield
    finally: print("gen closed")
g = gen(); next(g)
sys.stdout.flush()
f = open("out.txt", "w"); f.write("x")
raise ValueError("bye")
