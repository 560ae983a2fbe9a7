# What errors of unbound names know of the name, and that nothing is suggested for a local one.
def foo():
    something = 3
    print(somethong)
    somethong = 3
def bar():
    something = 1
    del something
    del something
def baz():
    def inner(): print(free)
    inner()
    free = 1
def gen():
    def inner():
        nonlocal free
        del free
        del free
    free = 1
    inner()
class C:
    def m(self):
        del zzz
        zzz = 1
def glob(): 
    global ggg
    del ggg
import traceback
def t(f):
    try: f()
    except NameError as e: print(type(e).__name__, e.name, e, traceback.format_exception_only(e))
for f in (foo, bar, baz, gen, C().m, glob, lambda: undefinedd): t(f)
try:
    class D:
        print(qqq)
        qqq = 1
except NameError as e: print(type(e).__name__, e.name, e)
try: del www
except NameError as e: print(type(e).__name__, e.name, e)
somethink = 1
def outer():
    somethind = 1
    foo()
outer()
