import sys
print(sys.getsizeof(ValueError()), sys.getsizeof(ValueError('x')), sys.getsizeof(ValueError(1, 2, 3)))
class E(Exception): pass
class F(E):
    def __init__(self, x): self.x = x
print(sys.getsizeof(E()), sys.getsizeof(F(1)))
