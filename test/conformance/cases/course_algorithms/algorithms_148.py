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

def spiral(n):
    grid = [[0] * n for _ in range(n)]
    x = y = 0
    dx, dy = 0, 1
    for i in range(1, n * n + 1):
        grid[x][y] = i
        if not (0 <= x + dx < n and 0 <= y + dy < n) or grid[x + dx][y + dy]:
            dx, dy = dy, -dx
        x, y = x + dx, y + dy
    return grid

for row in spiral(2 + 1):
    print(' '.join(f'{v:2}' for v in row))
