class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def deco(f):
    def w(*a): return f(*a)
    return w
class A:
    @deco
    def __del__(self): print('wrapped')
A()
