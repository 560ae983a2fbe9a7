class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class B(N):
    def __bool__(self): return self.n > 0
x = B(0) or B(1)
print('or')
y = B(2) and B(3)
print('and')
print(not B(4))
