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
for n in (1 * 60, 97, 1001, 2 ** 2):
    print(n, factorize(n))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 4)], lcm(*range(1, 4 + 5)))

def descend(n):
    if n == 0:
        return items[4 + 20]
    return descend(n - 1)

items = [-8, 50, 46, 13, -2, -5, -9, 10]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(3)
