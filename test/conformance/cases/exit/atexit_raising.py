class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import atexit
@atexit.register
def first(): print('still runs')
@atexit.register
def bad(): raise ValueError('in atexit')
