class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class H(N):
    def __hash__(self): return self.n
    def __eq__(self, o): return self.n == o.n
s = {H(1), H(2)}
s.add(H(1))
print('added equal')
s.discard(H(2))
print('discarded')
s.clear()
print('cleared')
