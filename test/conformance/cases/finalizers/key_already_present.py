class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class H(N):
    def __hash__(self): return 1
    def __eq__(self, o): return True
d = {H('first'): 1}
d[H('second')] = 2
print(d[H('third')], [k.n for k in d])
