class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class R:
    def __init__(self): self.part = N('part')
    def __del__(self): print('owner sees', self.part.n)
R()
