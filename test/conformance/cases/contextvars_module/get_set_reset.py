from contextvars import ContextVar

var = ContextVar("var", default=0)
bare = ContextVar("bare")
print(var.name, var.get(), var.get(5))
try:
    bare.get()
except LookupError as e:
    print(type(e).__name__, e.args[0] is bare)
print(bare.get("fallback"))
t1 = var.set(1)
t2 = var.set(2)
print(var.get(), t1.var is var, t1.old_value, t2.old_value)
var.reset(t2)
print(var.get())
var.reset(t1)
print(var.get())
t = bare.set("x")
print(t.old_value is t.MISSING, t.MISSING)
bare.reset(t)
print(bare.get(None))
