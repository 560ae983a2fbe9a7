class E(Exception):
    def __new__(cls,*a,**k): return cls
class F(Exception):
    def __new__(cls,*a,**k): return 5
def g():
    try: yield 1
    except TypeError as e: print('in', e); yield 2
for X in (E,F):
    x=g(); next(x)
    try: print(x.throw(X))
    except Exception as e: print(type(e).__name__, e)
    x=g()
    try: x.throw(X)
    except Exception as e: print(type(e).__name__, e)
    try: raise X
    except Exception as e: print(type(e).__name__, e)
x=g(); next(x)
for bad in (5, 'a', int, None, (ValueError,)):
    try: print(x.throw(bad))
    except Exception as e: print(type(e).__name__, e)
class Bad(Exception):
    def __init__(self): raise KeyError('init')
y=g(); next(y)
try: y.throw(Bad)
except Exception as e: print(repr(e))
def f(): yield
def h():
    try: raise KeyError('a')
    except Exception: yield from f()
z=h(); z.send(None)
try: z.throw(ValueError)
except ValueError as e: print(repr(e.__context__))
async def co(): pass
c=co(); c.close(); print(c.cr_frame, c.cr_running)
c=g(); c.close(); print(c.gi_frame)
c=g(); next(c); c.close(); print(c.gi_frame)
import types
for v in (1, 'a', None):
    try: types.FunctionType((lambda: 0).__code__, {}, argdefs=v)
    except TypeError as e: print(e)
for a in (lambda: types.FunctionType(1,{}), lambda: types.FunctionType((lambda:0).__code__, 1), lambda: types.FunctionType((lambda:0).__code__, {}, 5), lambda: types.FunctionType((lambda:0).__code__, {}, closure=1)):
    try: a()
    except TypeError as e: print(e)
def out():
    q=1
    def inn(): return q
    return inn
try: types.FunctionType(out().__code__, {})
except TypeError as e: print(e)
try: types.FunctionType(out().__code__, {}, closure=())
except (TypeError,ValueError) as e: print(e)
try: types.FunctionType(out().__code__, {}, closure=(1,))
except (TypeError,ValueError) as e: print(e)
