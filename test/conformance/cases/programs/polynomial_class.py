class Poly:
    def __init__(self, *c):
        c = list(c)
        while len(c) > 1 and c[-1] == 0: c.pop()
        self.c = tuple(c) or (0,)
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def __add__(self, o):
        o = o if isinstance(o, Poly) else Poly(o)
        n = max(len(self.c), len(o.c))
        a, b = self.c + (0,) * (n - len(self.c)), o.c + (0,) * (n - len(o.c))
        return Poly(*(x + y for x, y in zip(a, b)))
    __radd__ = __add__
    def __neg__(self): return Poly(*(-x for x in self.c))
    def __sub__(self, o): return self + -o
    def __mul__(self, o):
        if not isinstance(o, Poly): o = Poly(o)
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): out[i + j] += a * b
        return Poly(*out)
    __rmul__ = __mul__
    def derivative(self): return Poly(*(i * k for i, k in enumerate(self.c))[1:]) if 0 else Poly(*[i * k for i, k in enumerate(self.c)][1:])
    def __eq__(self, o): return isinstance(o, Poly) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __str__(self):
        terms = []
        for i, k in reversed(list(enumerate(self.c))):
            if k: terms.append(f'{k:+}' + ('' if i == 0 else 'x' if i == 1 else f'x^{i}'))
        return ' '.join(terms) or '0'
    def __repr__(self): return f'Poly{self.c}'

p, q = Poly(1, 2, 3), Poly(-1, 1)
print(p, '|', q, '|', p * q, '|', p + q, '|', p - p)
print(p(2), [q(x) for x in range(3)], p.derivative(), repr(Poly(0, 0)))
print(2 * p == p + p, 5 + q, {p, Poly(1, 2, 3)}, sum([p, q]))
print(p ** 2)
