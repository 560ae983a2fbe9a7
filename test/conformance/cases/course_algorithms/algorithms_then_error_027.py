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
for n in (5 * 60, 97, 1001, 2 ** 9):
    print(n, factorize(n))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [18, 8, 55, 46, 19, 35, 24, 31, 49, 53, 8, 9]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))

def descend(n):
    if n == 0:
        return items[5 + 20]
    return descend(n - 1)

items = [35, 5, 29, 15, 7, -5, 36, 38]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(2)
