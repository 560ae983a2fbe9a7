from contextvars import ContextVar, copy_context
v = ContextVar("v")
w = ContextVar("w", default=[1, "a"])
print(v)
print(w)
print(copy_context())
t = w.set(3)
print(t)
w.reset(t)
print(t)
print(ContextVar[int])
try:
    ContextVar(5)
except TypeError as e:
    print(e)
try:
    v.name = "x"
except AttributeError as e:
    print(e)
