import functools
f = functools.lru_cache(maxsize=2)(lambda x: print('call', x) or x)
print(functools.cache(len)('abc'))
g = functools.singledispatch(lambda x: 'default'); g.register(int)(lambda x: 'int')
print(g(1), g('a'), g(True))
