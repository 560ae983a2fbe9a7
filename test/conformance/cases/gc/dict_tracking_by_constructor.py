import gc
print([gc.is_tracked(d) for d in (dict(a=1), dict(a=[]), {1: 2}, {1: ()}, {1: (1,)}, {(): 1}, dict.fromkeys([1]), dict.fromkeys([1], []), {**{'a': 1}}, {'a': 1} | {'b': []})])
