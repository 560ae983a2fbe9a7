import sys
if not hasattr(sys, 'monitoring'):
    sys.exit('none before 3.12')
mon=sys.monitoring; E=mon.events
names={v:k for k,v in vars(E).items() if isinstance(v,int)}
def t(ev, fn, ret=mon.DISABLE, boom=False):
    log=[]
    def cb(code,*a):
        if code.co_name!=fn.__name__: return
        log.append(names[ev]+' '+' '.join(str(x) if isinstance(x,int) else type(x).__name__ for x in a[:1] if ev==E.LINE))
        if boom: raise ZeroDivisionError('boom')
        return ret
    mon.use_tool_id(1,'d'); mon.register_callback(1,ev,cb)
    mon.set_events(1, ev if ev<E.C_RETURN else ev|E.CALL|E.C_RETURN|E.C_RAISE)
    for i in range(2):
        try: print(fn.__name__, fn())
        except Exception as e:
            x=e
            print(type(x).__name__, x, '|', type(x.__context__).__name__)
            tb=x.__traceback__
            while tb: print('   ',tb.tb_frame.f_code.co_name, tb.tb_lineno-tb.tb_frame.f_code.co_firstlineno); tb=tb.tb_next
    print(log); log.clear()
    mon.restart_events()
    try: fn()
    except Exception as e: print(type(e).__name__,e)
    mon.set_events(1,0); print('restarted', log); log.clear()
    mon.set_events(1, ev&0x7fff)
    try: fn()
    except Exception as e: print(type(e).__name__,e)
    mon.set_events(1,0); print('set again', log)
    print(mon.register_callback(1,ev,None) is cb)
    mon.free_tool_id(1)
def f():
    t=0
    for i in range(3):
        t+=i
    return len([t])
def g():
    try: int('x')
    except ValueError: pass
    try:
        raise KeyError
    finally:
        x=1
for ev in (E.LINE,E.PY_START,E.PY_RETURN,E.CALL,E.BRANCH,E.JUMP,E.C_RETURN): print('##',names[ev]); t(ev,f)
for ev in (E.RAISE,E.RERAISE,E.EXCEPTION_HANDLED,E.PY_UNWIND,E.C_RAISE): print('##',names[ev]); t(ev,g)
for ev in (E.LINE,E.PY_START,E.PY_RETURN,E.CALL,E.BRANCH,E.C_RETURN): print('## boom',names[ev]); t(ev,f,None,True)
for ev in (E.RAISE,E.RERAISE,E.EXCEPTION_HANDLED,E.PY_UNWIND,E.C_RAISE): print('## boom',names[ev]); t(ev,g,None,True)
def ex():
    a=[[1,2]]
    def p(*a): pass
    class K:
        def m(self,*a): pass
    k=K()
    bm=k.m
    p(*a); p(*[]); bm(*a); bm(1); max(*a); len(*a); dict(**{}); dict(*[]); p(x for x in a); K(); K().m(); bm()
    p(); k.m(2)
def cb(code,off,c,arg): 
    if code.co_name=='ex': print(getattr(c,'__name__',c), 'MISSING' if arg is mon.MISSING else type(arg).__name__)
mon.use_tool_id(0,'x'); mon.register_callback(0,E.CALL,cb); mon.register_callback(0,E.C_RETURN,lambda c,o,f,a: print('  ret',getattr(f,'__name__',f),'MISSING' if a is mon.MISSING else type(a).__name__) if c.co_name=='ex' else None); mon.set_events(0,E.CALL); ex(); mon.set_events(0,0)
