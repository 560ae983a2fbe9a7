def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([43, 39, 16, 31, -4, -7, -5, 46, 27, -4]))

from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 6)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Product:
    def __init__(self, label): self.label, self.status = label, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.label}: {old.name} -> {self.status.name}'

x = Product('Cleo')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

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
