class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A:
    def __del__(self): print('A')
class B:
    def __del__(self): print('B')
class C(A, B): pass
C()
print(C.__del__ is A.__del__)
