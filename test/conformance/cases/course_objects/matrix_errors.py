class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError(f'ragged rows: {[len(r) for r in self.rows]}')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice):
                return Matrix(r[j] if isinstance(j, slice) else [r[j]] for r in self.rows[i])
            return self.rows[i][j]
        return self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __imatmul__(self, other):
        print('in place')
        self.rows = (self @ other).rows
        return self

    def __pow__(self, n):
        if n < 0:
            return NotImplemented
        result = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __repr__(self):
        width = max(len(str(x)) for r in self.rows for x in r)
        return '\n'.join('[' + ' '.join(f'{x:>{width}}' for x in r) + ']' for r in self.rows)

m = Matrix([[1, 1], [1, 0]])
print(m ** 30)
m @= Matrix.identity(2)
print(m, m[0, 1], m[1], m[:, 0], m[0:1, 0:2], sep='\n')
m[0, 0] = 10 ** 20
print(m)
print(m[..., 0] if False else 'skipped')
for bad in ('m[0, 0, 0]', 'm[5, 0]', "m['a', 'b']", 'm @ 3', 'm ** -1', 'm * 2', 'm[1] = 3', 'Matrix([[1], [2, 3]])', 'Matrix(5)', 'm[None]', 'del m[0]', 'len(m)', 'iter(m)', 'm(1)', 'm += 1'):
    try:
        exec(bad)
        print(bad, 'worked')
    except Exception as e:
        print(f'{bad:24} {type(e).__name__}: {e}')
print(list(m))
