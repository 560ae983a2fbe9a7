class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A:
    def __new__(cls):
        self = super().__new__(cls)
        print('new')
        return self
    def __del__(self): print('del', type(self).__name__)
class B(A): pass
A(); B()
