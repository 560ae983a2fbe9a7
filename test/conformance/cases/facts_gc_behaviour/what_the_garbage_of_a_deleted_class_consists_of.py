import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
def show():
    gc.collect()
    print([type(x).__name__ + (' of %d' % len(x) if isinstance(x, tuple) else ' ' + x.__name__ if hasattr(x, '__name__') else '') for x in gc.garbage])
    gc.set_debug(0); gc.garbage.clear(); gc.collect(); gc.set_debug(gc.DEBUG_SAVEALL)
class A: pass
del A
show()
class S: __slots__ = ()
del S
show()
class T: __slots__ = ('x', 'y')
del T
show()
class C:
    def f(self): pass
del C
show()
class E(Exception): pass
del E
show()
