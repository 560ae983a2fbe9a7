import functools
print(functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.reduce(max, [1, 5, 2], 9))
try:
    functools.reduce(max, [])
except Exception as error:
    print(type(error).__name__, error)
print(functools.partial(int, base=16)('ff'))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
f = functools.lru_cache(maxsize=2)(lambda x: print('call', x) or x)
print(f(1), f(1), f(2), f(3), f(1))
print(f.cache_info())
