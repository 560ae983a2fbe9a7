def f():
    for x in [1, 2, 3]: pass
    for x in {1, 2, 3}: pass
    for x in (1, 2, 3): pass
    y = [z for z in [1, 2, 3]]
import types
print([x for x in f.__code__.co_consts if not isinstance(x, types.CodeType)])
