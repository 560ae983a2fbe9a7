class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from contextlib import contextmanager
@contextmanager
def cm():
    n = N('inside')
    yield n
    print('leaving')
with cm() as v: print('body')
print('after')
del v
