# Signatures: their text, binding and its errors, what partial and bound ones leave, and what has none.
import functools
import inspect
from inspect import Parameter, Signature, signature


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


def full(a, /, b: int = 1, *c: str, d, e=3, **g) -> list:
    pass


print(signature(full), repr(signature(full).parameters["b"]))
for args, kwargs in [((1,), {}), ((1, 2, 3), {"d": 5, "z": 6}), ((), {}), ((1,), {"a": 2, "d": 3}), ((1, 2), {"b": 3, "d": 4})]:
    attempt(signature(full).bind, *args, **kwargs)
    attempt(signature(full).bind_partial, *args, **kwargs)
for function in (lambda: 0, lambda a, b: 0, lambda *, k: 0, lambda a, /: 0, lambda a, /, b: 0, lambda a=1, /, b=2, *, c, d=4: 0):
    print(signature(function), inspect.getfullargspec(function))
    for args, kwargs in [((), {}), ((1,), {}), ((1, 2, 3), {}), ((), {"a": 1}), ((), {"k": 1}), ((1,), {"a": 2}), ((1, 2), {"c": 3})]:
        attempt(signature(function).bind, *args, **kwargs)
        attempt(inspect.getcallargs, function, *args, **kwargs)
for partial in (
    functools.partial(full, 1),
    functools.partial(full, 1, b=2),
    functools.partial(full, 1, 2, 3, d=3),
    functools.partial(lambda a, *b, c: 0, a=2),
    functools.partial(full, 1, z=3),
):
    attempt(signature, partial)


class Plain:
    def __init__(self, x, y=2):
        pass

    def method(self, q):
        "What it does."

    @property
    def p(self):
        "What it is."

    half = functools.partialmethod(method, 5)


class Derived(Plain):
    def method(self, q):
        pass

    @property
    def p(self):
        return 1


for item in (Plain, Plain(1).method, Plain(1).half, Plain.half, 5, functools.partial(full)):
    attempt(signature, item)
print(inspect.getdoc(Derived.method), inspect.getdoc(Derived.p))
attempt(lambda: Signature([Parameter("a", 2), Parameter("b", 2)]))
attempt(lambda: Signature([Parameter("a", 3), Parameter("b", 1)]))
attempt(lambda: Signature([Parameter("a", 1, default=1), Parameter("b", 1)]))
attempt(lambda: Signature([Parameter("a", 1), Parameter("a", 1)]))
attempt(Parameter, "a", 2, default=1)
attempt(Parameter, "class", 1)
attempt(Parameter, "not valid", 1)
print([name for name in inspect.__all__ if name[0].isupper()] if hasattr(inspect, "__all__") else None)
