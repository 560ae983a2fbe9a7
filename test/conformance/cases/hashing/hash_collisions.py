class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return 'H%d' % self.n
print({H(3), H(1), H(2), H(1)}, {H(2): 'a', H(1): 'b', H(2): 'c'})
