class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(5)
print(list(c), len(c), sum(c), 4 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 5 > 3 else 'short', list(it))
first, *rest = Countdown(4)
print(first, rest, dict(enumerate(Countdown(3))))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [9, 15, 5, 13, 13, 13]
print([knapsack(weights, weights[::-1], c) for c in (0, 3, 20, 50)])

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(3 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
