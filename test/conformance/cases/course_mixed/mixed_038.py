def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([8, 38, 38, 29, 13, 19, 38, 12, 16, 19, 23, 50, 10, 16, -1], 5 * 2)

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

print([fibonacci(i) for i in range(7 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
