from contextvars import ContextVar, copy_context
from contextlib import contextmanager

_precision = ContextVar("precision", default=3)

@contextmanager
def precision(n):
    token = _precision.set(n)
    try:
        yield
    finally:
        _precision.reset(token)

def show(x):
    return f"{x:.{_precision.get()}f}"

print(show(3.14159))
with precision(1):
    print(show(3.14159))
    with precision(5):
        print(show(3.14159))
    print(show(3.14159))
try:
    with precision(0):
        raise ValueError(show(2.5))
except ValueError as e:
    print(e, show(2.5))
