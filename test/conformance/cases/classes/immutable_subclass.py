class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda s: s[0])
p = P(1, 2)
print(p, p.x, p == (1, 2), isinstance(p, tuple), p + (3,))
