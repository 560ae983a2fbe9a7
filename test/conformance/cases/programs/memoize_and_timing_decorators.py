from functools import wraps, lru_cache

def trace(f):
    depth = 0
    @wraps(f)
    def wrapper(*args):
        nonlocal depth
        print('  ' * depth + f'{f.__name__}{args}')
        depth += 1
        try:
            result = f(*args)
        finally:
            depth -= 1
        print('  ' * depth + f'-> {result}')
        return result
    return wrapper

def memo(f):
    cache = {}
    @wraps(f)
    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper

@memo
@trace
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(4))
print(sorted(fib.cache.items()), fib.__name__)

@lru_cache(maxsize=None)
def ways(n, coins=(1, 5, 10, 25)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n, coins[:-1]) + ways(n - coins[-1], coins)

print([ways(n) for n in (1, 10, 50, 100)], ways.cache_info())
def repeat(times):
    def decorate(f):
        @wraps(f)
        def wrapper(*a, **k): return [f(*a, **k) for _ in range(times)]
        return wrapper
    return decorate
@repeat(3)
def shout(s): return s + '!'
print(shout('hey'))
