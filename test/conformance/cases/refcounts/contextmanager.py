import sys
ref = sys.getrefcount
from contextlib import contextmanager
@contextmanager
def cm(x): yield x
x = object()
with cm(x) as y: print(ref(x))
print(ref(x))
