def queens(n, row=0, cols=frozenset(), d1=frozenset(), d2=frozenset()):
    if row == n:
        yield ()
        return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            for rest in queens(n, row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}):
                yield (c, *rest)

for n in range(1, 7): print(n, sum(1 for _ in queens(n)))
first = next(queens(6))
print('\n'.join(''.join('Q' if c == q else '.' for c in range(6)) for q in first))

puzzle = '4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......'
mini = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 1, 0, 0], [0, 0, 0, 2]]
def solve(b):
    for r in range(4):
        for c in range(4):
            if not b[r][c]:
                used = {*b[r], *(row[c] for row in b), *(b[i][j] for i in range(r//2*2, r//2*2+2) for j in range(c//2*2, c//2*2+2))}
                for v in {1, 2, 3, 4} - used:
                    b[r][c] = v
                    if solve(b): return True
                b[r][c] = 0
                return False
    return True
print(solve(mini), *mini, sep='\n')
def hanoi(n, a='A', b='B', c='C'):
    return 0 if not n else hanoi(n-1, a, c, b) + (print(f'{a}->{c}', end=' ') or 1) + hanoi(n-1, b, a, c)
print(hanoi(3))
def subsets(s):
    if not s: return [[]]
    head, *tail = s
    return [x for t in subsets(tail) for x in (t, [head] + t)]
print(subsets([1, 2, 3]), len(subsets(range(8))))
def perms(s): return [s] if len(s) < 2 else sorted({c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i+1:])})
print(perms('aab'), len(perms('abcde')))
def maze(grid, r, c, path=()):
    if grid[r][c] == 'E': return path
    for dr, dc, d in ((0, 1, 'R'), (1, 0, 'D'), (0, -1, 'L'), (-1, 0, 'U')):
        if grid[r+dr][c+dc] in ' E' and (r+dr, c+dc) not in seen:
            seen.add((r+dr, c+dc))
            if found := maze(grid, r+dr, c+dc, path + (d,)): return found
seen = {(1, 1)}
print(''.join(maze(['######', '#  # #', '## # #', '#   E#', '######'], 1, 1)))
seen = {(1, 1)}
print(''.join(maze(['####', '#  #', '####'], 1, 1)))
