"""Decorators with and without arguments, classes as decorators, stacking order, metadata."""
import functools, inspect, time, warnings, sys

def trace(fn=None, *, indent='  '):
    if fn is None:
        return functools.partial(trace, indent=indent)
    depth = 0
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        nonlocal depth
        sig = ', '.join([*map(repr, args), *(f'{k}={v!r}' for k, v in kwargs.items())])
        print(f'{indent * depth}{fn.__name__}({sig})')
        depth += 1
        try:
            result = fn(*args, **kwargs)
        except BaseException as e:
            print(f'{indent * (depth - 1)}!! {e!r}')
            raise
        else:
            print(f'{indent * (depth - 1)}= {result!r}')
            return result
        finally:
            depth -= 1
    return wrapper

class CountCalls:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.calls = 0
    def __call__(self, *a, **k):
        self.calls += 1
        return self.__wrapped__(*a, **k)
    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)

def retry(times, exceptions=(Exception,)):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            errors = []
            for attempt in range(times):
                try:
                    return fn(*a, **k)
                except exceptions as e:
                    errors.append(e)
            raise RuntimeError(f'{fn.__qualname__} failed {len(errors)} times') from errors[-1]
        return inner
    return deco

def validate(**types):
    def deco(fn):
        sig = inspect.signature(fn)
        @functools.wraps(fn)
        def inner(*a, **k):
            bound = sig.bind(*a, **k)
            bound.apply_defaults()
            for name, value in bound.arguments.items():
                if name in types and not isinstance(value, types[name]):
                    raise TypeError(f'{name} must be {types[name].__name__}, got {value!r}')
            return fn(*bound.args, **bound.kwargs)
        return inner
    return deco

@trace
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@trace(indent='..')
def fact(n: int) -> int:
    "n!"
    return n * fact(n - 1) if n else 1
class A:
    @CountCalls
    def m(self, x=1): return x * 2
    @retry(3, (KeyError, ValueError))
    def flaky(self, log=[]):
        log.append(1)
        {}['k'] if len(log) % 3 else int('z')
@validate(a=int, c=str)
def v(a, b=2, *args, c='x', **kw): return a, b, args, c, kw

print(fib(3), fact(2), fact.__name__, fact.__doc__, fact.__annotations__, inspect.signature(fact), fact.__wrapped__.__name__)
a = A()
print(a.m(), a.m(x=5), A.m.calls, A.m.__name__, A.__dict__['m'].__class__.__name__, a.m.func is A.m)
for call in (lambda: v(1, c='q', z=3), lambda: v('1'), lambda: v(), lambda: v(1, c=2), lambda: v(1, 2, 3, a=4), lambda: v(1, 2, 3, 4, c='d'), lambda: a.m(1, 2), lambda: fib('x'), lambda: fact(), lambda: retry()(len), lambda: trace(5), lambda: a.flaky(log=5)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, '|', e, '|', repr(e.__cause__))
@functools.lru_cache(maxsize=2)
def sq(x): return x * x
[sq(i) for i in (1, 2, 1, 3, 2, 1.0)]
print(sq.cache_info(), sq.cache_parameters(), sq.__wrapped__(4))
try: sq([1])
except TypeError as e: print(e)
@functools.singledispatch
def show(x): return f'obj {x}'
@show.register
def _(x: int | float): return f'num {x}'
@show.register(list)
def _(x): return f'list of {len(x)}'
print(show(1), show('s'), show([1]), show(True), show.dispatch(float).__name__, sorted(t.__name__ for t in show.registry))
try: show.register(5)
except TypeError as e: print(e)
try:
    @show.register
    def _(x): pass
except TypeError as e: print(str(e)[:40])
fact(-1) if sys.getrecursionlimit() < 10 else a.flaky()
