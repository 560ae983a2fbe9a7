class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError('ragged rows')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self): return len(self.rows), len(self.rows[0])

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'cannot multiply {self.shape} by {other.shape}')
        return Matrix([[sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows])

    def __add__(self, other): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __getitem__(self, ij): return self.rows[ij[0]][ij[1]]
    def transpose(self): return Matrix(zip(*self.rows))

    def det(self):
        n, m = self.shape
        if n == 1: return self[0, 0]
        return sum((-1) ** j * self[0, j] * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j in range(n))

    def __pow__(self, k):
        result = Matrix.identity(self.shape[0])
        for _ in range(k): result = result @ self
        return result

    def __str__(self): return '\n'.join(' '.join(f'{x:4}' for x in r) for r in self.rows)

a = Matrix([[1, 2], [3, 4]])
print(a @ a)
print(a.transpose())
print(a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det())
print(a ** 5)
print(a + a == Matrix([[2, 4], [6, 8]]), a @ Matrix.identity(2) == a)
for bad in (lambda: a @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [2, 3]])):
    try: bad()
    except ValueError as e: print(e)
