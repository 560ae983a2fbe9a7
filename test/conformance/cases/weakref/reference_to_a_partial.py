import weakref
from functools import partial
x = partial(print)
try:
    r = weakref.ref(x, lambda r: print('callback', r() is None))
    print(r() is x, weakref.getweakrefcount(x), r == r)
    del x
    print(r() is None)
except TypeError as error:
    print(error)
