class Polynomial:
    """Coefficients from the constant term upwards."""
    __slots__ = ('coeffs', '__weakref__')

    def __init__(self, *coeffs):
        c = list(coeffs)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        object.__setattr__(self, 'coeffs', tuple(c) or (0,))

    def __setattr__(self, name, value):
        raise AttributeError(f'{type(self).__name__} is immutable: cannot set {name!r}')

    def __delattr__(self, name):
        raise AttributeError(f'cannot delete {name}')

    def __call__(self, x):
        total = 0
        for c in reversed(self.coeffs):
            total = total * x + c
        return total

    def __add__(self, other):
        if not isinstance(other, Polynomial):
            return NotImplemented
        a, b = sorted((self.coeffs, other.coeffs), key=len)
        return Polynomial(*(x + y for x, y in zip(a + (0,) * (len(b) - len(a)), b)))

    def __mul__(self, other):
        if isinstance(other, (int, float, complex)):
            return Polynomial(*(c * other for c in self.coeffs))
        if isinstance(other, Polynomial):
            out = [0] * (len(self.coeffs) + len(other.coeffs) - 1)
            for i, a in enumerate(self.coeffs):
                for j, b in enumerate(other.coeffs):
                    out[i + j] += a * b
            return Polynomial(*out)
        return NotImplemented

    __rmul__ = __mul__

    def __pow__(self, n, mod=None):
        if mod is not None:
            raise TypeError('no modulus please')
        result = Polynomial(1)
        for _ in range(n):
            result *= self
        return result

    def __neg__(self): return self * -1
    def __getitem__(self, i): return self.coeffs[i]
    def __len__(self): return len(self.coeffs)
    def __bool__(self): return any(self.coeffs)
    def __eq__(self, other): return isinstance(other, Polynomial) and self.coeffs == other.coeffs
    def __hash__(self): return hash(self.coeffs)
    def __str__(self):
        return ' + '.join(f'{c}x^{i}' for i, c in enumerate(self.coeffs) if c) or '0'
    def __format__(self, spec):
        return str(self) if not spec else '[' + ', '.join(format(c, spec) for c in self.coeffs) + ']'

p, q = Polynomial(1, 2), Polynomial(-1, 0, 3)
print(p + q, p * q, 2 * p, p ** 3, -q, bool(Polynomial()), sep='\n')
print(f'{p:.2f} {q:+d} {p}', p(10), list(q), {p: 1}[Polynomial(1, 2, 0)])
for action in (lambda: p + 1, lambda: 'a' * p, lambda: p - q, lambda: pow(p, 2, 5), lambda: setattr(p, 'coeffs', 1),
               lambda: delattr(p, 'coeffs'), lambda: p.__dict__, lambda: p < q, lambda: p[5], lambda: f'{p:q}',
               lambda: divmod(p, q), lambda: +p, lambda: int(p), lambda: p @ q, lambda: p << 1, lambda: abs(p)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ':', e)
