# sys._getframemodulename: the module of the function that runs so many calls further out.
import sys
if hasattr(sys, '_getframemodulename'):
    def f(depth=0): return sys._getframemodulename(depth)
    def g(): return f(1)
    g.__module__ = 'elsewhere'
    print(f(), g(), f(1), f(99), sys._getframemodulename(), sys._getframemodulename(depth=1))
    exec("import sys; print(sys._getframemodulename(), f(1))", {'__name__': 'other', 'f': f})
    del f.__module__
    print(f())
    class A: print(sys._getframemodulename())
    for bad in (lambda: sys._getframemodulename('a'), lambda: sys._getframemodulename(1, 2), lambda: sys._getframemodulename(x=1)):
        try: print(bad())
        except TypeError as e: print(e)
else:
    try: sys._getframemodulename
    except AttributeError as e: print(e)
