def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [15, 38, 7, 4, 45, 3, 11, 33]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))

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

print(primes(4 + 5))
for n in (2 * 60, 97, 1001, 2 ** 4):
    print(n, factorize(n))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(9 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
