import itertools, struct, collections, re
e = '\U0001f600'
class S(str): pass
for o in (itertools.repeat(e), itertools.repeat(e, 2), re.compile(e), re.compile(e, re.I), collections.namedtuple('P', 'x')(e)):
    try: t = repr(o)
    except BaseException as x: print(type(x).__name__, x)
    else: print(t, len(t))
class F:
    def __add__(self, o): return self
    def __repr__(self): return e
    def __index__(self): return 1
try: print(repr(itertools.count(F())), len(repr(itertools.count(F()))))
except TypeError as x: print(x)
from fractions import Fraction
print(len(repr(itertools.count(1, Fraction(1, 2)))))
