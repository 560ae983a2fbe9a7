# Lengths, hints and positions that no double holds exactly.
import sys, operator, bisect
class R:
    def __init__(self,n): self.n=n
    def __len__(self): return self.n
    def __getitem__(self, i):
        return i
    def __length_hint__(self): return self.n
for n in (sys.maxsize, sys.maxsize-1, 2**53+1, 2**60+3, sys.maxsize+1, -1, 2**70):
    for f in (len, operator.length_hint, lambda x: bool(x), lambda x: R.__len__(x), lambda x: x.__len__(), lambda x: bisect.bisect_left(x, n-3), lambda x: bisect.bisect_right(x,n-3), lambda x: reversed(x).__length_hint__(), lambda x: next(reversed(x)), lambda x: iter(x).__length_hint__()):
        try: print(n, f(R(n)))
        except Exception as e: print(n, type(e).__name__, e)
print(len(range(sys.maxsize)), len(range(2**53+1)), len(range(0,sys.maxsize,2)))
for f in (lambda: len(range(sys.maxsize+1)), lambda: range(2**64).__len__(), lambda: range(sys.maxsize).__len__()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
r=range(2**63-1); print(bisect.bisect(r, 2**62+1), bisect.bisect_left(r,2**63-5), r.index(2**60+1), r.count(2**55+1), r[2**60+1], r[-1], 2**60+1 in r)
