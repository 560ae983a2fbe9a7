def matmul(a, b):
    if len(a[0]) != len(b): raise ValueError(f'{len(a)}x{len(a[0])} times {len(b)}x{len(b[0])}')
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j+1:] for r in m[1:]]) for j in range(len(m)))
def show(m, w=4):
    for r in m: print(''.join(f'{x:>{w}}' for x in r))
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __matmul__(self, o): return Matrix(matmul(self.rows, o.rows))
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    @property
    def T(self): return Matrix(zip(*self.rows))
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __eq__(self, o): return self.rows == o.rows
    def __pow__(self, n):
        r = Matrix.identity(len(self.rows))
        for _ in range(n): r = r @ self
        return r
    def __repr__(self): return f'Matrix({self.rows})'
a = Matrix([[1, 2], [3, 4]]); show((a @ a.T).rows); print(a ** 3, a[1, 0], a @ Matrix.identity(2) == a, det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
a[0, 1] = 9; print(a, a.T)
try: matmul([[1, 2]], [[1, 2]])
except ValueError as e: print(e)
try: a[5, 5]
except IndexError as e: print(e)
try: a[1]
except TypeError as e: print(e)
grid = [['.'] * 5 for _ in range(3)]; grid[1][2] = '#'
print('\n'.join(map(''.join, grid))); bad = [[0] * 2] * 2; bad[0][0] = 1; print(bad)
print([*zip(*[[1, 2, 3], [4, 5, 6]])], [[r[i] for r in [[1, 2], [3, 4]]] for i in range(2)], sum(map(sum, [[1, 2], [3, 4]])))
spiral, m = [], [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
while m:
    spiral += m.pop(0); m = [list(r) for r in zip(*m)][::-1]
print(spiral)
