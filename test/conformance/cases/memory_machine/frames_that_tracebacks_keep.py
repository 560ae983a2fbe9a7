import sys, gc, weakref, traceback
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("-", s.n)
def f():
    n = N("f local")
    raise ValueError("x")
try: f()
except ValueError as e:
    tb = e.__traceback__
print("after; tb keeps")
print(tb.tb_next.tb_frame.f_locals["n"].n, tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_lasti >= 0)
tb.tb_next.tb_frame.clear()
print("cleared")
del tb
def g():
    n = N("g local")
    return sys._getframe()
fr = g()
print("frame kept", fr.f_lineno, fr.f_code.co_name, fr.f_back)
fr.clear(); print("cleared", fr.f_locals)
def h():
    n = N("h")
    fr = sys._getframe()
    return 1
h(); print("cycle?"); gc.collect()
def k():
    try: 1/0
    except ZeroDivisionError as e: err = e
    n = N("k")
k(); print("k cycle"); gc.collect()
def running():
    try: sys._getframe().clear()
    except RuntimeError as e: print(e)
running()
def gen():
    n = N("gen"); yield 1
gg = gen(); next(gg); 
try: gg.gi_frame.clear(); print("gen frame cleared")
except RuntimeError as e: print(e)
print(list(gg))
traceback.clear_frames(None) if False else None
def deep(n):
    x = N(n)
    if n: deep(n-1)
    else: raise KeyError(n)
try: deep(2)
except KeyError as e: traceback.clear_frames(e.__traceback__); print("cf")
print("end")
