import sys
print(sys.exc_info())
def f(): return sys.exc_info()[0]
try: 1/0
except ZeroDivisionError:
    print(sys.exc_info()[:2], f())
    try: [][1]
    except IndexError: print(f())
    print(f())
    def g():
        try: raise KeyError
        except KeyError: yield f()
        yield f()
    print(list(g()))
print(f())
gen = g(); print(next(gen), f(), next(gen))
if sys.version_info >= (3, 11):
    try: raise ValueError(1)
    except ValueError: print(repr(sys.exception()))
    print(sys.exception())
try:
    try: 1/0
    finally: print(f())
except ZeroDivisionError as e: print(e.__traceback__ is sys.exc_info()[2])
try: raise
except RuntimeError as e: print(e)
class M:
    def __enter__(s): return s
    def __exit__(s, t, v, tb): print(t, f()); return True
with M(): 1/0
print(f())
try:
    raise ValueError
except ValueError:
    try:
        raise TypeError
    except TypeError as e:
        print(repr(e.__context__))
    try: raise
    except ValueError as e: print(repr(e), e.__context__)
