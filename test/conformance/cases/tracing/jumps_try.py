# 3.10 thinks in blocks here.
import sys, warnings
if sys.version_info < (3, 11):
    sys.exit()
warnings.simplefilter("ignore")
class Jump:
    def __init__(self, fn, frm, to, event='line', dec=False):
        self.code=fn.__code__; self.frm=frm; self.to=to; self.ev=event; self.done=False
    def trace(self, frame, event, arg):
        if self.done: return
        if frame.f_code is self.code and event == self.ev and frame.f_lineno-self.code.co_firstlineno == self.frm:
            self.done=True
            frame.f_lineno = self.to + self.code.co_firstlineno if isinstance(self.to,int) else self.to
            return None
        return self.trace
def go(fn, frm, to, event='line'):
    out=[]
    j=Jump(fn, frm, to, event)
    sys.settrace(j.trace)
    try: r=fn(out)
    except Exception as e: sys.settrace(None); r=f'{type(e).__name__}: {e}'
    sys.settrace(None)
    print(fn.__name__, frm, to, out, r, j.done)
def tries(out):
    out.append(1)
    try:
        out.append(3)
        1/0
        out.append(5)
    except ZeroDivisionError as e:
        out.append(7)
        out.append(8)
    finally:
        out.append(10)
    out.append(11)
    try:
        out.append(13)
    except ValueError:
        out.append(15)
    else:
        out.append(17)
    return 18
for a,b in ((1,3),(1,5),(1,7),(1,6),(1,10),(3,5),(3,7),(3,6),(5,1),(7,8),(8,7),(7,3),(7,1),(7,11),(7,10),(10,1),(10,11),(10,3),(11,13),(11,15),(13,15),(15,13),(13,17),(4,5),(11,2),(2,11)): go(tries,a,b)
class CM:
    def __enter__(self): return self
    def __exit__(self,*a): return False
def withs(out):
    out.append(1)
    with CM() as c:
        out.append(3)
        out.append(4)
    out.append(5)
    with CM(): out.append(6)
    return 7
for a,b in ((1,3),(3,4),(4,3),(3,5),(3,1),(5,2),(5,3),(1,6),(2,5)): go(withs,a,b)
