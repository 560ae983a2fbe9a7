class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: x = N('class attribute')
a = N('global')
print('end')
