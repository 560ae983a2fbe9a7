import functools, time
def logged(f):
    @functools.wraps(f)
    def inner(*args, **kw):
        shown = ', '.join([*map(repr, args), *(f'{k}={v!r}' for k, v in kw.items())])
        print(f'{f.__name__}({shown})', end=' -> ')
        try: r = f(*args, **kw)
        except Exception as e:
            print('raised', type(e).__name__); raise
        print(r); return r
    return inner
def repeat(n):
    def deco(f):
        @functools.wraps(f)
        def inner(*a): return [f(*a) for _ in range(n)]
        inner.times = n
        return inner
    return deco
def retry(times, on=(ValueError,)):
    def deco(f):
        @functools.wraps(f)
        def inner(*a):
            for i in range(1, times + 1):
                try: return f(*a)
                except on as e: print(f'try {i}: {e}')
            raise RuntimeError('gave up') from e if False else None
        return inner
    return deco
class counted:
    def __init__(self, f): functools.update_wrapper(self, f); self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@logged
def add(a, b=1):
    "Adds."
    return a + b
@repeat(3)
@counted
def roll(): return roll.__wrapped__.n
state = iter([1, 2, 3, 4])
@retry(3)
def flaky():
    n = next(state)
    if n < 3: raise ValueError(f'bad {n}')
    return n
add(2); add(2, b=5); print(add.__name__, add.__doc__, add.__wrapped__(1))
try: add('x')
except TypeError as e: print('TE', e)
print(roll(), roll.times, roll(), type(roll.__wrapped__).__name__)
print(flaky())
state = iter([0, 0, 0])
try: flaky()
except RuntimeError as e: print(e, e.__cause__)
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n-1) + fib(n-2)
print(fib(90), fib.cache_info())
fib.cache_clear(); print(fib.cache_info())
@functools.singledispatch
def show(x): return 'obj'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
def _(x): return [show(i) for i in x]
print(show(3), show('s'), show([1, 'a', [2]]), show(True))
