from contextvars import ContextVar, copy_context

depth = ContextVar("depth", default=0)

def gen():
    for _ in range(3):
        depth.set(depth.get() + 1)
        yield depth.get()

g = gen()
print(next(g), depth.get())
ctx = copy_context()
print(ctx.run(next, g), depth.get(), ctx[depth])
print(next(g), depth.get())
