class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import atexit
a = N('a')
atexit.register(print, 'first registered')
atexit.register(print, 'second registered')
print('end')
