from contextvars import ContextVar, Context, copy_context
from collections.abc import Mapping

x, y = ContextVar("x"), ContextVar("y")
def fill():
    x.set(1)
    y.set(2)
    return copy_context()
ctx = Context().run(fill)
print(len(ctx), sorted(v.name for v in ctx), sorted(ctx.values()), sorted((k.name, v) for k, v in ctx.items()))
print(ctx[x], ctx.get(y), ctx.get(ContextVar("z")), ctx.get(ContextVar("z"), 0), x in ctx)
try:
    ctx["x"]
except TypeError as e:
    print(e)
try:
    ctx[ContextVar("w")]
except KeyError as e:
    print("KeyError", e.args[0].name)
print(ctx == ctx.copy(), ctx == Context(), ctx != {}, isinstance(ctx, Mapping))
try:
    hash(ctx)
except TypeError as e:
    print(e)
try:
    Context(1)
except TypeError as e:
    print(e)
