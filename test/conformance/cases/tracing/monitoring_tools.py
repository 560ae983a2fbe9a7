import sys
if not hasattr(sys, 'monitoring'):
    sys.exit('none before 3.12')
mon=sys.monitoring;E=mon.events
def f(a):
    for i in range(2):
        a += i
    return a
out=[]
# tools in order, local events, instruction events, trace beside monitoring
mon.use_tool_id(0,'a'); mon.use_tool_id(5,'b')
for tool in (5,0): mon.register_callback(tool,E.LINE,lambda c,l,tool=tool: out.append((tool,c.co_name,l-c.co_firstlineno)))
mon.set_local_events(0,f.__code__,E.LINE); mon.set_events(5,E.LINE)
def g(): return f(1)
g()
mon.set_events(5,0)
print(out); out.clear()
g(); print(out); out.clear()
def tr(frame,ev,arg):
    out.append((ev, frame.f_code.co_name, frame.f_lineno-frame.f_code.co_firstlineno)); return tr
sys.settrace(tr); g(); sys.settrace(None)
print(out); out.clear()
mon.set_local_events(0,f.__code__,0)
def gen():
    yield 1
    [x for x in 'ab']
mon.register_callback(0,E.INSTRUCTION,lambda c,o: out.append((c.co_name,o,sys._getframe(1).f_lineno-c.co_firstlineno)))
mon.set_events(0,E.INSTRUCTION); f(3); list(gen()); mon.set_events(0,0)
print(out if sys.version_info>=(3,13) else len(out)>10); out.clear()
# calls from a callback are not monitored; callbacks see the frame
def deep(c,*a):
    out.append(('start',c.co_name,sys._getframe(1).f_code is c)); g()
mon.register_callback(0,E.PY_START,deep); mon.set_events(0,E.PY_START); g(); mon.set_events(0,0); print(out); out.clear()
# set from within
def first(c,*a):
    out.append(('start',c.co_name))
    if c is f.__code__: mon.set_local_events(0,c,E.LINE)
mon.register_callback(0,E.PY_START,first); mon.set_events(0,E.PY_START); g(); mon.set_events(0,0); print(out); out.clear()
mon.set_local_events(0,f.__code__,0)
# counting calls
import collections
cnt=collections.Counter()
mon.register_callback(0,E.CALL,lambda c,o,fn,a: cnt.update([fn.__name__])); mon.set_events(0,E.CALL)
sorted([3,1,2],key=lambda x:-x); len('ab'); [f(i) for i in range(3)]; g(); 'a'.upper(); class_=type('X',(),{}); class_()
mon.set_events(0,0); print(sorted(cnt.items()))
# bad callbacks
for bad in (42, lambda: 1):
    mon.register_callback(0,E.LINE,bad); mon.set_local_events(0,f.__code__,E.LINE)
    try: f(1)
    except TypeError as e: print(e)
    mon.set_local_events(0,f.__code__,0)
import threading
mon.register_callback(0,E.LINE,None)
mon.register_callback(0,E.PY_START,lambda c,o: out.append(c.co_name) if c.co_name in ('f','g') else mon.DISABLE); mon.set_events(0,E.PY_START)
th=threading.Thread(target=g); th.start(); th.join(); mon.set_events(0,0); print(out)
import gc; 
class K:
    def __del__(self): out.append('del')
    def __iter__(self): return iter([1])
    def __getitem__(self,i): raise IndexError
    def __len__(self): return 3
    @property
    def p(self): return 1
    def __getattr__(self,n): raise AttributeError(n)
out.clear()
mon.register_callback(0,E.PY_START,lambda c,o: out.append(c.co_name)); 
mon.register_callback(0,E.RAISE,lambda c,o,e: out.append((c.co_name,repr(e))));mon.register_callback(0,E.PY_UNWIND,lambda c,o,e: out.append(('unw',c.co_name,repr(e))))
mon.set_events(0,E.PY_START|E.RAISE|E.PY_UNWIND)
def h():
    k=K(); list(k); len(k); k.p; hasattr(k,'zz'); 
    for a in k: pass
    try: k[0]
    except IndexError: pass
    del k
h(); mon.set_events(0,0); print(out)
