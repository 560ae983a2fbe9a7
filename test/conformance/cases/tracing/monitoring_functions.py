import sys
if not hasattr(sys, 'monitoring'):
    sys.exit('none before 3.12')
mon = sys.monitoring
print(mon, type(mon), mon.__name__)
print(sorted(n for n in dir(mon)))
print(mon.events, type(mon.events)); print({k: v for k, v in vars(mon.events).items()})
print(type(mon.DISABLE), type(mon.MISSING), mon.DISABLE is mon.MISSING)
print(mon.DEBUGGER_ID, mon.COVERAGE_ID, mon.PROFILER_ID, mon.OPTIMIZER_ID)
E_=mon.events
def f(): pass
def show(a): return [getattr(x, '__name__', None) or getattr(x, 'co_name', x) for x in a]
def t(fn,*a,**k):
    try: r=fn(*a,**k); print(fn.__name__, show(a), '->', repr(r) if not callable(r) else 'fn')
    except BaseException as e: print(fn.__name__, show(a), type(e).__name__, e)
t(mon.use_tool_id); t(mon.use_tool_id,1); t(mon.use_tool_id,6,'x'); t(mon.use_tool_id,-1,'x'); t(mon.use_tool_id,1,2); t(mon.use_tool_id,'a','x'); t(mon.use_tool_id,1.0,'x')
t(mon.use_tool_id,2,'prof'); t(mon.use_tool_id,2,'again'); t(mon.get_tool,2); t(mon.get_tool,3); t(mon.get_tool,8); t(mon.get_tool, 'x')
t(mon.get_events,3); t(mon.get_events,2); t(mon.set_events,3,1); t(mon.set_events,2,-1); t(mon.set_events,2,1<<17); t(mon.set_events,2,1<<20);t(mon.set_events,2,'x')
t(mon.set_events,2,E_.C_RETURN); t(mon.set_events,2,E_.C_RETURN|E_.CALL); t(mon.set_events,2,E_.C_RETURN|E_.CALL|E_.C_RAISE); t(mon.get_events,2); t(mon.set_events,2,0)
t(mon.set_events,7,0);t(mon.set_events,2,2**40)
t(mon.register_callback,2,3,print); t(mon.register_callback,2,0,print); t(mon.register_callback,2,E_.LINE,f); t(mon.register_callback,2,E_.LINE,None);t(mon.register_callback,2,E_.LINE,None);t(mon.register_callback,2,1<<17,f);t(mon.register_callback,2,1<<16,f);t(mon.register_callback,2,-1,f);t(mon.register_callback,2,E_.C_RETURN,None);t(mon.register_callback,4,E_.LINE,None)
t(mon.register_callback,9,E_.LINE,None); t(mon.register_callback,2,E_.LINE)
t(mon.get_local_events,2,f); t(mon.get_local_events,2,f.__code__); t(mon.get_local_events,3,f.__code__); t(mon.get_local_events,9,f.__code__)
t(mon.set_local_events,2,f,0); t(mon.set_local_events,2,f.__code__,-1); t(mon.set_local_events,2,f.__code__,1<<10); t(mon.set_local_events,2,f.__code__,E_.RAISE); t(mon.set_local_events,2,f.__code__,1<<18); t(mon.set_local_events,2,f.__code__,E_.C_RETURN); t(mon.set_local_events,2,f.__code__,E_.LINE); t(mon.get_local_events,2,f.__code__); t(mon.set_local_events,2,f.__code__,E_.CALL|E_.C_RETURN|E_.C_RAISE);t(mon.get_local_events,2,f.__code__); t(mon.get_events,2)
t(mon._all_events)
t(mon.set_local_events,2,f.__code__,0)
t(mon.set_local_events,3,f.__code__,0)
t(mon.set_events,2,E_.LINE); t(mon._all_events)
t(mon.free_tool_id,2); t(mon.free_tool_id,2); t(mon.free_tool_id,6); t(mon.get_tool,2); t(mon._all_events); t(mon.restart_events)
for n in ('use_tool_id','free_tool_id','set_events','restart_events','register_callback','_all_events'): print(getattr(mon,n), getattr(mon,n).__doc__, getattr(mon,n).__text_signature__, getattr(mon,n).__module__)
print('sys.monitoring' in sys.modules, mon.__doc__, mon.__spec__, mon.__loader__)
