"""Matrices over fractions: determinant, inverse, power, @ and printing."""
from fractions import Fraction
from functools import reduce, singledispatchmethod, cached_property, total_ordering
from itertools import chain, permutations, product
import operator, math

class ShapeError(ValueError):
    def __init__(self, a, b, op):
        self.a, self.b, self.op = a, b, op
    def __str__(self):
        return f'{self.a} {self.op} {self.b}'

class Matrix:
    def __init__(self, rows):
        self.rows = tuple(tuple(map(Fraction, r)) for r in rows)
        if len({len(r) for r in self.rows}) > 1:
            raise ShapeError(*[len(r) for r in self.rows][:2], 'ragged')

    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, other):
        if not isinstance(other, Matrix): return NotImplemented
        if self.shape[1] != other.shape[0]: raise ShapeError(self.shape, other.shape, '@')
        return Matrix([[sum(map(operator.mul, r, c)) for c in other.T.rows] for r in self.rows])
    @singledispatchmethod
    def __mul__(self, k): return NotImplemented
    @__mul__.register(int)
    @__mul__.register(Fraction)
    def _(self, k): return Matrix([[k * v for v in r] for r in self.rows])
    __rmul__ = __mul__
    def __pow__(self, n, mod=None):
        if mod is not None: return Matrix([[v % mod for v in r] for r in (self ** n).rows])
        if n < 0: return self.inverse ** -n
        return reduce(operator.matmul, [self] * n, Matrix.identity(len(self.rows)))
    @cached_property
    def det(self):
        n = len(self.rows)
        sign = lambda p: (-1) ** sum(p[i] > p[j] for i in range(n) for j in range(i + 1, n))
        return sum(sign(p) * math.prod(self.rows[i][p[i]] for i in range(n)) for p in permutations(range(n)))
    @cached_property
    def inverse(self):
        n = len(self.rows)
        a = [list(r) + list(i) for r, i in zip(self.rows, Matrix.identity(n).rows)]
        for c in range(n):
            p = next((r for r in range(c, n) if a[r][c]), None)
            if p is None: raise ZeroDivisionError('singular')
            a[c], a[p] = a[p], a[c]
            a[c] = [v / a[c][c] for v in a[c]]
            for r in range(n):
                if r != c: a[r] = [x - a[r][c] * y for x, y in zip(a[r], a[c])]
        return Matrix([r[n:] for r in a])
    def __str__(self):
        cells = [[str(v) for v in r] for r in self.rows]
        w = [max(map(len, col)) for col in zip(*cells)]
        return '\n'.join('[' + ' '.join(f'{c:>{k}}' for c, k in zip(r, w)) + ']' for r in cells)
    def __format__(self, spec): return '; '.join(', '.join(format(float(v), spec or '.2f') for v in r) for r in self.rows)
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __iter__(self): return chain.from_iterable(self.rows)
    def __bool__(self): return any(self)

m = Matrix([[2, 1, '1/3'], [0, -1, 0.5], [4, 0, 1]])
print(m, m.T, m.det, m.inverse, m @ m.inverse == Matrix.identity(3), sep='\n')
print(f'{m}', f'{m:.1e}', f'{m ** -1:6.3f}', sep='\n')
print(m ** 2 % 1 if 0 else m ** 0, pow(m, 2, 3), 2 * m, m * Fraction(1, 2), sep='\n')
print(m[1, 2], m[-1, 0], sum(m), bool(Matrix([[0]])), 'det' in vars(m), [*map(str, Matrix([[1, 2]]))])
for code in ('m @ Matrix([[1]])', 'Matrix([[1], [1, 2]])', 'Matrix([[1, 1], [1, 1]]).inverse', 'm @ 2', '2 @ m', 'm * "x"', '"x" * m', 'm * m', 'm[0]', 'm[0, 1, 2]', 'm[5, 5]', 'm[0:1, 0]', 'Matrix([["a"]])', 'Matrix([[None]])', 'Matrix(5)', 'Matrix([5])', 'm + m', '-m', 'm.det = 3', 'hash(m)', 'm.T = 1', 'sorted([m, m])', 'divmod(m, 2)', 'm ** 1.5', 'm ** "2"', 'pow(m, 1, 0)', 'Matrix([[float("nan")]])', 'f"{m:q}"'):
    try:
        exec(f'r = {code}') if ' = ' not in code else exec(code)
        print(f'{code:<34} ok')
    except Exception as e:
        print(f'{code:<34}{type(e).__name__}: {e}')
print(m.det, '|', Matrix([]).shape, Matrix([]).det)
m @ Matrix([[1, 2]])
