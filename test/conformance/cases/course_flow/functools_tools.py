from functools import *
import functools, operator
@singledispatch
def show(x, depth=0): return f'object {x!r}'
@show.register
def _(x: int, depth=0): return f'int {x}'
@show.register(list)
@show.register(tuple)
def _seq(x, depth=0): return '[' + ', '.join(show(i, depth + 1) for i in x) + ']'
@show.register
def _(x: bool, depth=0): return f'bool {x}'
show.register(type(None), lambda x, depth=0: 'nothing')
print(show(1), show(True), show([1, (None, 'a')]), show(2.5), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry), show.__name__)
for bad in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: x), lambda: show.register('a', 1), lambda: show(x=1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
class Neg:
    @singledispatchmethod
    def neg(self, a): raise NotImplementedError(type(a).__name__)
    @neg.register
    def _(self, a: int): return -a
    @neg.register
    @classmethod
    def _(cls, a: str): return cls.__name__ + a[::-1]
print(Neg().neg(5), Neg().neg('abc'))
try: Neg().neg([])
except NotImplementedError as e: print('NI', e)
class Data:
    def __init__(self, n): self.n, self.calls = n, 0
    @cached_property
    def total(self): self.calls += 1; return sum(range(self.n))
    def cell(self, name, value): return f'{name}={value}@{self.n}'
    alive = partialmethod(cell, 'alive', value=True)
    up = partialmethod(cell, 'up')
d = Data(5)
print(d.total, d.total, d.calls, vars(d), d.alive(), d.up(3)); d.total = 99; print(d.total); del d.total; print(d.total, d.calls)
class Slot:
    __slots__ = ('x',)
    @cached_property
    def y(self): return 1
try: Slot().y
except TypeError as e: print(e)
try: print(Data.total, )
except Exception as e: print(e)
try:
    cp = cached_property(lambda s: 1)
    class Two: a = cp; b = cp
except Exception as e: print(type(e).__name__, e, repr(e.__cause__))
basetwo = partial(int, base=2); add3 = partial(operator.add, 3)
print(basetwo('101'), add3(4), basetwo, basetwo.func, basetwo.keywords, add3.args, partial(partial(print, 1), 2).args, partial(sorted, key=len, reverse=True)(['a', 'bbb', 'cc']))
for bad in (lambda: partial(), lambda: partial(5), lambda: add3(), lambda: add3(1, 2), lambda: basetwo('9'), lambda: basetwo('1', base=10), lambda: reduce(operator.add, []), lambda: reduce(operator.add, 5), lambda: reduce(max, [3, 1], 9), lambda: reduce(lambda a: a, [1, 2]), lambda: reduce(operator.mul, [[1], 2, 3]), lambda: reduce(), lambda: cmp_to_key(5)(1) < cmp_to_key(5)(2), lambda: sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), lambda: cmp_to_key(lambda a, b: 'x')(1) < 2, lambda: wraps(5)(len), lambda: update_wrapper(lambda: 0, print).__name__, lambda: cached_property(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
def trace(fn):
    @wraps(fn)
    def inner(*a, **k):
        inner.calls += 1
        r = fn(*a, **k)
        print(f'{fn.__name__}({", ".join([*map(repr, a), *(f"{x}={y!r}" for x, y in k.items())])}) -> {r!r}')
        return r
    inner.calls = 0
    return inner
@trace
def gcd(a, b):
    "Greatest."
    return a if not b else gcd(b, a % b)
gcd(48, b=18); print(gcd.calls, gcd.__doc__, gcd.__wrapped__ is not gcd, gcd.__module__, gcd)
def memo(fn):
    cache = {}
    def inner(*a):
        if a not in cache: cache[a] = fn(*a)
        return cache[a]
    inner.cache = cache
    return inner
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(fib.cache), fib.__closure__[0].cell_contents is fib.cache)
fib([1])
