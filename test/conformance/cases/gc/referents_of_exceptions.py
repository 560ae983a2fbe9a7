# The members of exceptions in the order in which they are visited; None in place of a traceback is kept before 3.12.
import gc, sys
class E(Exception): pass
def kinds(o): return [type(v).__name__ for v in gc.get_referents(o)]
def f():
    raise E(1)
try: f()
except E as e: x = e
print(kinds(x), sys.getrefcount(x.__traceback__) > 0)
x.with_traceback(None); print(kinds(x), x.__traceback__)
x.__traceback__ = None; print(kinds(x))
y = E(1); print(kinds(y)); y.with_traceback(None); print(kinds(y))
y = E(1); y.__traceback__ = None; print(kinds(y))
y.__cause__ = None; y.__context__ = None; print(kinds(y))
y.__setstate__({'a': 1}); print(kinds(y))
try: raise y
except E: pass
print(kinds(y))
try: raise y.with_traceback(None) from None
except E as z: print(kinds(z))
y = StopIteration(5); print(kinds(y)); y = StopIteration(); print(kinds(y))
y = OSError(2, 'no', 'f'); print(kinds(y)); y = OSError(2, 'no', 'f', None, 'g'); print(kinds(y)); y = OSError(2); print(kinds(y)); 
y = SystemExit(); print(kinds(y)); y = SystemExit(1, 2); print(kinds(y))
y = KeyError('k'); print(kinds(y))
y = UnicodeDecodeError('utf-8', b'abc', 0, 1, 'why'); print(kinds(y))
y = UnicodeEncodeError('utf-8', 'abc', 0, 1, 'why'); print(kinds(y))
y = UnicodeTranslateError('abc', 0, 1, 'why'); print(kinds(y))
y = SyntaxError('m', ('f', 1, 2, 'text')); print(kinds(y)); y = SyntaxError('m'); print(kinds(y)); y = SyntaxError('m', ('f', 1, 2, 'text', 1, 3)); print(kinds(y))
y = ImportError('m', name='n', path='p'); print(kinds(y)); y = ImportError(); print(kinds(y))
y = NameError('m', name='n'); print(kinds(y)); y = AttributeError('m', name='n', obj=[1]); print(kinds(y)); y = AttributeError(); print(kinds(y))
try: y = ExceptionGroup('m', [ValueError(1)]); print(kinds(y)); y.add_note('s'); print(kinds(y))
except NameError as e: print(e, kinds(e))
try: [].foo
except AttributeError as e: print(kinds(e))
try: {}[1]
except KeyError as e: print(kinds(e))
try: open('/nonexist')
except OSError as e: print(kinds(e))
try: next(iter([]))
except StopIteration as e: print(kinds(e))
try: 1/0
except ZeroDivisionError as e:
    print(kinds(e))
    try: raise KeyError
    except KeyError as g: print(kinds(g)); g.__context__ = None; print(kinds(g))
try: raise ValueError from None
except ValueError as e: print(kinds(e))
try: raise ValueError from TypeError('a')
except ValueError as e: print(kinds(e))
