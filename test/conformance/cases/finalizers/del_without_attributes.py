class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class R:
    def __init__(self): raise ValueError
    def __del__(self): print('del anyway')
try:
    R()
except ValueError:
    print('caught')
