import contextvars
print(contextvars.ContextVar('v', default=5).get())
v = contextvars.ContextVar('v'); t = v.set(1)
print(v.get(), contextvars.copy_context()[v])
v.reset(t)
try:
    v.get()
except Exception as error:
    print(type(error).__name__, error)
