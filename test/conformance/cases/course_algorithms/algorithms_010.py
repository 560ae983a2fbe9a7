def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 5
sets = power_set([8, 5, 5, 1, 7])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [10, 7, 15, 5, 10, 14]
print([knapsack(weights, weights[::-1], c) for c in (0, 2, 20, 50)])

def primes(limit):
    found = []
    candidate = 2
    while len(found) < limit:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
        candidate += 1
    return found

def factorize(n):
    out = []
    for p in primes(20):
        while n % p == 0:
            out.append(p)
            n //= p
    return out + [n] if n > 1 else out

print(primes(8 + 5))
for n in (2 * 60, 97, 1001, 2 ** 8):
    print(n, factorize(n))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(2 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
