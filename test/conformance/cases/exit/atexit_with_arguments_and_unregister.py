class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import atexit
def bye(*args, **kw): print('bye', args, kw)
atexit.register(bye, 1, x=2)
atexit.register(bye, 3)
@atexit.register
def last(): print('decorated')
atexit.unregister(print)
