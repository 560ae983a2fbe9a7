from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Player:
    score: int
    nick: str = field(compare=False, default='Eve')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Player(59), Player(35, 'Eve').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Player(0)])[0], a == Player(59, 'other'))
try:
    Player()
except TypeError as error:
    print(error)

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

for s in ('aaabccdddd', 'sage', 'sage'[::-1] + 'sage', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 6)], lcm(*range(1, 6 + 5)))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([27, 15, 15, 48, 25, 29, 0, 30]))
print(bubble_sort('3hello'))
