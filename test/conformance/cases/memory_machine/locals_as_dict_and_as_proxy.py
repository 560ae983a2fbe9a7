import sys, inspect
def f():
    a = 1
    l = locals()
    b = 2
    l["a"] = 10; l["c"] = 3
    print(a, sorted(l), sorted(locals()))
    fl = sys._getframe().f_locals
    print(type(fl).__name__, fl is sys._getframe().f_locals)
    fl["a"] = 20; print(a)
    fl["new"] = 5; print(fl.get("new"), sorted(k for k in fl))
    print("new" in locals())
f()
def g():
    x = [1]
    def h(): return x
    sys._getframe().f_locals["x"] = "changed"
    print(x, h())
g()
class C:
    y = 1
    locals()["z"] = 2
    print(z)
    print(type(sys._getframe().f_locals).__name__, locals() is locals())
print(C.z)
def k(a, b):
    exec("a = 5; q = 1"); print(a)
    print(eval("a + b"), eval("q") if sys.version_info < (3, 13) else None)
k(1, 2)
def caller():
    secret = 42
    return callee()
def callee():
    return sys._getframe(1).f_locals["secret"], inspect.currentframe().f_back.f_code.co_name
print(caller())
def m():
    p = sys._getframe().f_locals
    try: del p["zz"]
    except Exception as e: print(type(e).__name__, e)
    v = 1
    try: del p["v"]; print("deleted", v)
    except Exception as e: print(type(e).__name__, e)
    try: p.clear(); print("cleared")
    except Exception as e: print(type(e).__name__, e)
m()
def n(): 
    x = 1; y = 2
    p = sys._getframe().f_locals
    print(len(p), list(p.items()), p == {"x": 1, "y": 2, "p": p} if sys.version_info < (3,13) else len(p), repr(p)[:15])
    print({**p, "q": 1}.keys())
    try: print((p | {"z": 1}).keys())
    except Exception as e: print(e)
n()
