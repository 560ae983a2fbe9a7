import sys
if not hasattr(sys, 'monitoring'):
    sys.exit('none before 3.12')
mon=sys.monitoring; E=mon.events; M=mon.MISSING
names={v:k for k,v in vars(E).items() if not k.startswith('_') and isinstance(v,int)}
log=[]
def rec(name):
    def cb(code,*args):
        if code.co_name in('show','run','<lambda>') : return
        a=[]
        for x in args:
            if x is M: a.append('MISSING')
            elif isinstance(x,BaseException): a.append(type(x).__name__)
            elif hasattr(x, '__next__') or hasattr(x, 'send') or type(x).__module__ == '__main__': a.append(type(x).__name__)
            elif callable(x): a.append(getattr(x,'__name__',type(x).__name__))
            else: a.append(x)
        log.append((name,code.co_name,*a))
    return cb
def run(fn, *evs, skip=()):
    mon.use_tool_id(3,'t')
    s=0
    for e in evs or [v for k,v in vars(E).items() if isinstance(v,int) and k not in('NO_EVENTS','INSTRUCTION')]:
        if names[e] in skip: continue
        s|=e
        mon.register_callback(3,e,rec(names[e]))
    log.clear()
    mon.set_events(3,s)
    try: fn()
    except Exception as e: mon.set_events(3,0); print('escaped',type(e).__name__)
    mon.set_events(3,0)
    for e in names:
        if e and e&(e-1)==0: mon.register_callback(3,e,None)
    mon.free_tool_id(3)
    print('==',fn.__name__)
    # Before 3.13 the instructions are others.
    for name, code, *rest in log:
        if sys.version_info < (3, 13) and name in ('JUMP', 'BRANCH'): continue
        if sys.version_info < (3, 13) and name != 'LINE': rest = rest[1:]
        print(name, code, *rest)
def simple():
    x = 1
    y = len([x])
    return y
def loop():
    t=0
    for i in range(3):
        if i == 1:
            t += i
        else:
            t -= 1
    while t < 1:
        t += 1
    return t
def catch():
    try:
        raise ValueError(1)
    except ValueError as e:
        pass
    try:
        int('x')
    except (TypeError, ValueError):
        return 2
def fin():
    try:
        try:
            1/0
        finally:
            x = 1
    except ZeroDivisionError:
        raise
def gen():
    x = yield 1
    try:
        yield 2
    except KeyError:
        pass
    yield 3
    return 4
def usegen():
    g = gen()
    next(g)
    g.send(5)
    g.throw(KeyError)
    try: next(g)
    except StopIteration: pass
    for v in gen(): pass
    g = gen(); next(g); g.close()
def deleg():
    def inner():
        r = yield from gen()
        return r
    return list(inner())
class A:
    def __init__(self, v): self.v = v
    def m(self): return self.v
class B(A):
    def m(self): return super().m() + 1
def cls():
    b = B(3)
    b.m()
    b.m
    max(*[1, 2], key=lambda q: q)
    sorted([2, 1], key=abs)
    print(end='')
    def deco(f): return f
    @deco
    def g(): pass
    "".join([])
    str(1)
    f"{b.v}"
def comp():
    return [i for i in range(2) if i], {k: 1 for k in 'a'}, list(j for j in 'ab')
def ctx():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): return True
    with C() as c:
        raise KeyError
    return 1
async def co():
    async def w(): return 1
    return await w()
def coro():
    c = co()
    try: c.send(None)
    except StopIteration as e: return e.value
def unw():
    def a(): b()
    def b(): return None.x
    a()
def andor(a=0, b=2):
    return (a and b) or (b if a else 3), a is None
for f in (simple, loop, catch, fin, usegen, deleg, cls, comp, ctx, coro, unw, andor): run(f)
