def knapsack(items, capacity):
    best = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (name, weight, value) in enumerate(items, 1):
        for c in range(capacity + 1):
            best[i][c] = best[i - 1][c]
            if weight <= c: best[i][c] = max(best[i][c], best[i - 1][c - weight] + value)
    chosen, c = [], capacity
    for i in range(len(items), 0, -1):
        if best[i][c] != best[i - 1][c]:
            chosen.append(items[i - 1][0])
            c -= items[i - 1][1]
    return best[-1][-1], chosen[::-1]

def lcs(a, b):
    table = {}
    def go(i, j):
        if (i, j) not in table:
            if i == len(a) or j == len(b): table[i, j] = ''
            elif a[i] == b[j]: table[i, j] = a[i] + go(i + 1, j + 1)
            else: table[i, j] = max(go(i + 1, j), go(i, j + 1), key=len)
        return table[i, j]
    return go(0, 0)

def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]

print(knapsack([('map', 9, 150), ('water', 15, 200), ('tin', 6, 60), ('camera', 3, 30)], 24))
print(lcs('AGGTAB', 'GXTXAYB'), lcs('', 'x'), edit_distance('kitten', 'sitting'))
coins, target = [1, 3, 4], 6
ways = [0] + [float('inf')] * target
for t in range(1, target + 1): ways[t] = 1 + min((ways[t - c] for c in coins if c <= t), default=float('inf'))
print(ways)
best = cur = float('-inf')
for x in [-2, 1, -3, 4, -1, 2, 1, -5, 4]:
    cur = max(x, cur + x); best = max(best, cur)
print(best)
