import sys
def hook(u):
    print(u.exc_type.__name__, u.exc_value, u.err_msg, u.object is not None, u.exc_traceback is not None)
sys.unraisablehook = hook
class D:
    def __del__(self): raise KeyError("q")
D()
def g():
    try: yield
    finally: raise OSError("gen close")
x = g(); next(x); del x
sys.unraisablehook = None
D()
sys.unraisablehook = lambda u: 1/0
D()
