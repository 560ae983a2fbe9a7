class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(1), N(2), N(3)]
l[1] = N(4)
print('--')
l[0:2] = [N(5), N(6), N(7)]
print('--')
l.sort(key=lambda x: -x.n)
print([x.n for x in l] if 0 else len(l))
l.pop(0)
print('--')
l.remove(l[0])
print('--')
del l
