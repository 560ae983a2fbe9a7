def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[20, 44, 14, 50, 33, 7, 24, 16][:3], [20, 44, 14, 50, 33, 7, 24, 16][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([42, 3, 2, 13, 50, -5, 26, 13, 18, 37, 37, 32, 33, 40, 41], 8 * 2)

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [13, 4, 14, 11, 4, 7]
print([knapsack(weights, weights[::-1], c) for c in (0, 6, 20, 50)])

class Account:
    def __init__(self, balance): self.balance = balance
    def pay(self, amount):
        assert amount > 0, f'bad amount {amount}'
        self.balance -= amount
        return self.balance

account = Account(60)
for amount in (3, 10, 0, 5):
    print(account.pay(amount))
