def sieve(n):
    flags = [True] * (n + 1)
    flags[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, f in enumerate(flags) if f]

def factors(n):
    result = {}
    d = 2
    while d * d <= n:
        while n % d == 0:
            result[d] = result.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1: result[n] = 1
    return result

def is_perfect(n): return n == sum(d for d in range(1, n) if n % d == 0)
def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps

print(sieve(50))
print([factors(n) for n in (12, 97, 360, 1001)])
print([n for n in range(2, 500) if is_perfect(n)])
print(max(range(1, 100), key=collatz), [collatz(n) for n in range(1, 12)])
twins = [(p, q) for p, q in zip(sieve(100), sieve(100)[1:]) if q - p == 2]
print(twins)
print(sum(sieve(1000)), len(sieve(2000)))
