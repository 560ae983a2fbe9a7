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

print(primes(2 + 5))
for n in (4 * 60, 97, 1001, 2 ** 2):
    print(n, factorize(n))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [12, 3, 12, 10, 12, 12]
print([knapsack(weights, weights[::-1], c) for c in (0, 3, 20, 50)])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [16, 18, 13, 9, 6, 29, 17, 11]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))
