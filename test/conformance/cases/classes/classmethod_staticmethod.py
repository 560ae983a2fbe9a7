class A:
    n = 0
    @classmethod
    def make(cls): cls.n += 1; return cls
    @staticmethod
    def add(a, b): return a + b
class B(A): pass
print(A.make() is A, B().make() is B, A.n, B.n, A.add(1, 2), A().add(3, 4))
