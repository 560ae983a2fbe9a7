class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys
a = N('a')
def f():
    b = N('b')
    sys.exit(3)
f()
