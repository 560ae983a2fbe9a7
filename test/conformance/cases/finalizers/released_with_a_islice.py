class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import itertools
x = itertools.islice([N(1), N(2)], 1)
print("made")
del x
print('end')
