def hanoi(n, a='A', b='B', c='C', moves=None):
    moves = [] if moves is None else moves
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)
    return moves

def permutations(s): return [s] if len(s) <= 1 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
def subsets(l): return [[]] if not l else [s + e for s in subsets(l[1:]) for e in ([], [l[0]])]
def flatten(x): return [z for y in x for z in flatten(y)] if isinstance(x, (list, tuple)) else [x]
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
def queens(n, row=0, cols=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - i for i, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
def pascal(n): return [1] if n == 0 else [1, *map(sum, zip(pascal(n - 1), pascal(n - 1)[1:])), 1]
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def power(b, e): return 1 if e == 0 else power(b * b, e // 2) * (b if e % 2 else 1)

print(len(hanoi(6)), hanoi(3))
print(permutations('abc'), subsets([1, 2, 3]))
print(flatten([1, [2, (3, [4])], []]), ackermann(2, 3))
print(len(list(queens(6))), next(queens(8)))
print([pascal(n) for n in range(5)], gcd(1071, 462), power(3, 45))
def countdown(n):
    if n: return countdown(n - 1)
    raise RuntimeError('bottom')
countdown(4)
