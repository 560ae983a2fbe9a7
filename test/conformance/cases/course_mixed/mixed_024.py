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

print(primes(3 + 5))
for n in (2 * 60, 97, 1001, 2 ** 3):
    print(n, factorize(n))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [-2, 39, 38, -8, 43, 38, 26, -1]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))

from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner3') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')
