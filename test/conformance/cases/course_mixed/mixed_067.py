def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [23, 15, 16, 16, 42, -3, 25, 7]
for target in (numbers[0] + numbers[3], 3, 999):
    print(target, two_sum(numbers, target))

def encode(text):
    out, previous, run = '', '', 0
    for c in text + '\0':
        if c == previous:
            run += 1
        else:
            if previous: out += previous + (str(run) if run > 1 else '')
            previous, run = c, 1
    return out

def is_palindrome(s):
    letters = [c for c in s.lower() if c.isalnum()]
    return letters == letters[::-1]

for s in ('aaabccdddd', 'grape', 'grape'[::-1] + 'grape', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([-19, -14, 9, 18, -9, 2, 10, -7, -15]))
print(max_subarray([-5, -3]))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Product:
    price: int
    label: str = field(compare=False, default='Kim')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Product(29), Product(34, 'Finn').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Product(0)])[0], a == Product(29, 'other'))
try:
    Product()
except TypeError as error:
    print(error)
