# tee hands on what can be copied; islice takes indices up to sys.maxsize and swallows what a conversion raises.
from itertools import *
import itertools, copy, pickle
a, b = tee('abc')
c, d = tee(a)
print(a is c, type(a), [next(c), next(d), next(b)])
t3=type(a)(a); print(t3 is a)
x = tee(b, 1); print(x[0] is b)
x = tee(b, 0); print(x)
class Wrong:
    def __index__(self): raise KeyError('lost')
class Copied:
    def __iter__(self): return self
    def __next__(self): return 1
    def __copy__(self): return 'a copy'
made = Copied()
print(tee(made, 3)[0] is made, tee(made, 3)[1:])
import sys
print(list(islice(count(), 1, 10, sys.maxsize)), list(islice('abc', sys.maxsize)), list(islice('abc', sys.maxsize, sys.maxsize)))
for args in [(Wrong(),), (1, Wrong()), (Wrong(), 1), (0, 1, Wrong()), ('a',), (0, 2**64), (0, 1, 2**64), (0, 1, 0), (-1,)]:
    try: print(list(islice(range(10), *args)))
    except Exception as e: print(type(e).__name__, e)
