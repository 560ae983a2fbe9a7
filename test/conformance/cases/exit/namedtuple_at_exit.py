class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from collections import namedtuple
x = namedtuple('P', 'a b')(N(1), N(2))
print("end of the program")
