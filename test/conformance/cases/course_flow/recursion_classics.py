def hanoi(n, a='A', b='B', c='C'):
    if n == 0: return []
    return hanoi(n-1, a, c, b) + [(a, c)] + hanoi(n-1, b, a, c)
def permutations(s):
    if len(s) <= 1: return [s]
    return [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i+1:])]
def powerset(xs):
    if not xs: return [[]]
    rest = powerset(xs[1:])
    return rest + [[xs[0]] + r for r in rest]
def queens(n, row=0, cols=()):
    if row == n: yield cols; return
    for c in range(n):
        if all(c != k and abs(c - k) != row - i for i, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
def flatten(d, pre=''):
    out = {}
    for k, v in d.items():
        if isinstance(v, dict): out |= flatten(v, pre + k + '.')
        else: out[pre + k] = v
    return out
def edit(a, b, memo={}):
    if (a, b) in memo: return memo[a, b]
    if not a or not b: r = len(a) + len(b)
    elif a[0] == b[0]: r = edit(a[1:], b[1:])
    else: r = 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))
    memo[a, b] = r
    return r
print(len(hanoi(6)), hanoi(2)); print(permutations('abc')); print(sorted(powerset([1, 2, 3]), key=lambda x: (len(x), x)))
print(next(queens(8)), len(list(queens(6)))); print(ackermann(2, 3)); print(flatten({'a': 1, 'b': {'c': 2, 'd': {'e': 3}}}))
print(edit('kitten', 'sitting'), edit('intention', 'execution'))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(500))
try: deep(10 ** 6)
except RecursionError as e: print(type(e).__name__, str(e)[:32])
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(100), odd(7))
