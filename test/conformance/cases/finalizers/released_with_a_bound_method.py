class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class B(N):
    def m(self): pass
x = B(1).m
print("made")
del x
print('end')
