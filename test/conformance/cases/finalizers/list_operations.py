class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(1), N(2), N(3), N(4), N(5)]
l.pop()
print('popped')
del l[0]
print('deleted')
l[0] = None
print('replaced')
l.clear()
print('cleared')
