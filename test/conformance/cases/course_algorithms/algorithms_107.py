def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([34, -4, 41, 21, 19, 12, -3, 46, 43, -7, -8, 32, 7, 17, 40], 8 * 2)

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

print(primes(9 + 5))
for n in (3 * 60, 97, 1001, 2 ** 9):
    print(n, factorize(n))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [-7, 35, 23, 2, 19, -1, 24, 27]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))
