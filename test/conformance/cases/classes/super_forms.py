class A:
    def __init__(self, x): self.x = x
    @classmethod
    def make(cls, x): return cls(x)
class B(A):
    def __init__(self, x):
        super(B, self).__init__(x * 2)
    @classmethod
    def make(cls, x): return super().make(x + 1)
print(B(5).x, type(B.make(1)).__name__, B.make(1).x)
try: super().x
except RuntimeError as e: print(e)
