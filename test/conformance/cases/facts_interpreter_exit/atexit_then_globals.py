class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import atexit
a = N('a')
atexit.register(lambda: print('atexit 1'))
atexit.register(lambda: print('atexit 2'))
print('end')
