import sys, warnings
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
def simple(out):
    out.append(1)
    out.append(2)
    out.append(3)

    out.append(5)
    return 1
for a,b in ((1,3),(3,1),(2,6),(1,4),(1,10),(1,-5),(1,0),(1,2.5),(1,'x'),(1,2**70),(1,None)): go(simple,a,b)
go(simple,0,2,'call'); go(simple,6,2,'return')
def loops(out):
    out.append(1)
    for i in range(2):
        out.append(3)
        out.append(4)
    out.append(5)
    while not out:
        out.append(7)
    for x in 'ab':
        out.append(9)
    for y in 'c': out.append(10)
    return 11
for a,b in ((1,3),(3,5),(4,3),(3,2),(2,5),(5,3),(3,1),(1,7),(3,9),(9,3),(4,9),(1,8),(5,2),(2,8), (3,11)): go(loops,a,b)
def gen(out):
    out.append(1)
    yield 2
    out.append(3)
    yield 4
    out.append(5)
def usegen(out): return list(gen(out))
def go2(frm,to,ev='line'):
    out=[]; j=Jump(gen,frm,to,ev); sys.settrace(j.trace)
    try: r=usegen(out)
    except Exception as e: sys.settrace(None); r=f'{type(e).__name__}: {e}'
    sys.settrace(None); print('gen',frm,to,out,r,j.done)
for a,b in ((1,3),(3,5),(3,1),(5,1)): go2(a,b)

def multi(out):
    x = [
        out.append(2),
        out.append(3)]
    y = len(x) + \
        len(out)
    if y:
        out.append(7)
    else:
        out.append(9)
    del x
    return (y,
        out)
for a,b in ((1,6),(6,9),(6,10),(7,9),(9,7),(4,10),(2,10),(11,6)): go(multi,a,b)
def match_(out):
    match out:
        case []:
            out.append(3)
        case [x]:
            out.append(5)
    out.append(6)
for a,b in ((1,3),(1,5),(3,5),(3,6),(6,3),(6,1)): go(match_,a,b)
def unbound(out):
    out.append(1)
    z = 2
    out.append(z)
    del z
    return z
for a,b in ((1,3),(5,2),(3,5)): go(unbound,a,b)
def exc(out):
    out.append(1)
    out.append(1/0)
    out.append(3)
go(exc,2,3,'exception')
def lam(out):
    f=lambda: 1
    [out.append(i) for i in (1,2)]
    out.append(3)
for a,b in ((1,3),(3,1),(1,2),(2,3)): go(lam,a,b)
f=sys._getframe()
for bad in (1,'x'):
    try: f.f_lineno=bad
    except Exception as e: print(type(e).__name__,e)
try: del f.f_lineno
except Exception as e: print(type(e).__name__,e)
