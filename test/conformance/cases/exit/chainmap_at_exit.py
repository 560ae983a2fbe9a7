class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from collections import ChainMap
x = ChainMap({'a': N(1)}, {'b': N(2)})
print("end of the program")
