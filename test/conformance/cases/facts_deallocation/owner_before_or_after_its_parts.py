class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class O:
    def __init__(self): self.part = N('part')
    def __del__(self): print('del owner')
o = O()
del o
print('--')
class L(list):
    def __del__(self): print('del list')
l = L([N(1)])
del l
