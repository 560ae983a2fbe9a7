# What a class takes: its block has an item for each slot and one that ends them, and type() packs its arguments.
import gc
import tracemalloc


class Warm:
    pass


def now():
    return tracemalloc.get_traced_memory()[0]


gc.collect()
tracemalloc.start()
now()
now()
a = now(); x = type('T', (), {}); b = now(); print(b - a)
x = None
a = now(); x = type('T', (), {}); b = now(); print(b - a)
a = now(); x = None; b = now(); print(b - a)
a = now(); gc.collect(); b = now(); print(b - a)
a = now(); x = type('T', (), {'__slots__': ('a', 'b', 'c')}); b = now(); print(b - a)
a = now()
class Statement: pass
b = now(); print(b - a)
a = now()
class Derived(Statement):
    __slots__ = ('one', 'two')
b = now(); print(b - a)
x = None
del Statement, Derived
a = now(); gc.collect(); b = now(); print(b - a)
