class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
kept = []
class R:
    def __del__(self):
        print('del')
        kept.append(self)
r = R()
del r
print(len(kept))
kept.clear()
print('second time: no del')
