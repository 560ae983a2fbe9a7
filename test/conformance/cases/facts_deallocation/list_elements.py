class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(i) for i in range(4)]
del l
print('--')
l = [N(i) for i in range(4)]
l.clear()
print('--')
l = [N(i) for i in range(4)]
l[:] = []
print('--')
l = [N(i) for i in range(4)]
del l[1:3]
print('--')
l = None
print('--')
l = [N(i) for i in range(6)]
del l[::2]
print('--')
l = [N(9)] * 3
l.clear()
print('--')
l = [N(i) for i in range(3)]
l[0:2] = [7]
print('--')
l = [N(i) for i in range(3)]
l *= 0
print('--')
l = [N(i) for i in range(3)]
l = []
