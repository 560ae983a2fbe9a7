class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from functools import partial
x = partial(print, N(1), N(2), sep=N(3))
print("made")
del x
print('end')
