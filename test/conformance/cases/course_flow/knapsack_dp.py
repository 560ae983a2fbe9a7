from functools import cache, reduce
from itertools import accumulate, pairwise, product

def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            table[i][j] = table[i-1][j-1] + 1 if x == y else max(table[i-1][j], table[i][j-1])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i-1] == b[j-1]: out.append(a[i-1]); i -= 1; j -= 1
        elif table[i-1][j] >= table[i][j-1]: i -= 1
        else: j -= 1
    return ''.join(out[::-1])
print(lcs('AGGTABQWERTY', 'GXTXAYBRT'), lcs('', 'x'))

def edit(a, b):
    @cache
    def d(i, j):
        if not i or not j: return i + j
        return min(d(i-1, j) + 1, d(i, j-1) + 1, d(i-1, j-1) + (a[i-1] != b[j-1]))
    r = d(len(a), len(b))
    return r, d.cache_info().misses
print(edit('kitten', 'sitting'), edit('flaw', 'lawn'))

def coins(total, *values):
    ways = [1] + [0] * total
    for v in values:
        for t in range(v, total + 1): ways[t] += ways[t - v]
    return ways[total]
print(coins(100, 1, 5, 10, 25, 50), coins(1000, 1, 2, 5))

def lis(seq):
    import bisect
    tails = []
    for x in seq:
        k = bisect.bisect_left(tails, x)
        tails[k:k+1] = [x]
    return len(tails), tails
print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis('programming'))
triangle = [[1]]
for _ in range(6): triangle.append([1, *map(sum, pairwise(triangle[-1])), 1])
for row in triangle: print(f'{" ".join(map(str, row)):^24}|')
grid = [[1, 3, 1], [1, 5, 1], [4, 2, 1]]
cost = reduce(lambda up, row: list(accumulate(zip(up, row), lambda left, p: min(left, p[0]) + p[1], initial=float('inf')))[1:], grid[1:], list(accumulate(grid[0])))
print(cost)
@cache
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(200), deep(400))
print(max(product(range(3), repeat=3), key=lambda t: t[0] * t[1] - t[2]))
print(deep(-1))
