from contextvars import ContextVar, Token, copy_context

a, b = ContextVar("a"), ContextVar("b")
t = a.set(1)
for call in (lambda: b.reset(t), lambda: a.reset(5), lambda: copy_context().run(a.reset, t)):
    try:
        call()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
a.reset(t)
try:
    a.reset(t)
except RuntimeError as e:
    print(e)
try:
    Token()
except RuntimeError as e:
    print(e)
print(t)
