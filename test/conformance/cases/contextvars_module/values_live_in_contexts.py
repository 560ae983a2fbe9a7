import gc, weakref
from contextvars import ContextVar, copy_context, Context

class Value:
    pass

var = ContextVar("var")
def keep():
    v = Value()
    var.set(v)
    return weakref.ref(v)
ctx = Context()
ref = ctx.run(keep)
print(ref() is ctx[var])
twin = ctx.copy()
del ctx
gc.collect()
print(ref() is not None)
del twin
gc.collect()
print(ref())
