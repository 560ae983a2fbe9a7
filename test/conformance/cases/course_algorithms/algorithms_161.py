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

print(primes(7 + 5))
for n in (1 * 60, 97, 1001, 2 ** 7):
    print(n, factorize(n))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(5 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([12, 33, 38, -9, 43, 13, 21, 2, 50, 34, 37, 31, 6, 24, 44], 6 * 2)

def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([48, 20, 31, -7, -9, 26, 26, 26])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 8, 1000)])
