# types.TracebackType(): what a program says of place and line is kept as it is.
import sys, types, traceback
def g():
    try: 1/0
    except Exception as e: return e
tb0=g().__traceback__
f = tb0.tb_frame
for l in (0,1,2,3,7,8,10**6,-1,-5,2**31,'a',2.0,None,True):
    for line in (2,0,-1,10**6,2**31,'x'):
        try:
            tb=types.TracebackType(None,f,l,line); print(l, line, tb.tb_lasti, tb.tb_lineno if line != -1 else '-', tb.tb_next, tb.tb_frame is f)
        except Exception as e: print(l, line, repr(e))
for a in [(), (None,), (None,f), (None,f,1), (None,f,1,2,3), (1,f,1,2), (None,3,1,2), (tb0,f,1,2)]:
    try: print(types.TracebackType(*a).tb_next is tb0)
    except Exception as e: print(a and a[0], repr(e))
for k in [dict(tb_next=None,tb_frame=f,tb_lasti=1,tb_lineno=2), dict(tb_next=None), dict(zz=1), dict(tb_frame=f,tb_lasti=1)]:
    try: print(types.TracebackType(**k).tb_lineno)
    except Exception as e: print(repr(e))
class I:
    def __index__(s): return 3
print(types.TracebackType(None,f,I(),I()).tb_lasti)
for l in (0, 8, -1):
    for n in (3, 4, 10**4):
        tb = types.TracebackType(None, f, l, n)
        print(tb.tb_lasti, tb.tb_lineno, repr(tb)[:10])
        traceback.format_tb(types.TracebackType(tb, f, l, n))
