class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('a')
class R:
    def __del__(self):
        global a
        del a
        print('R')
R()
print('a' in globals())
