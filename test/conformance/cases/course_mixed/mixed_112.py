words = ['elder', 'mango', 'quince', 'cherry', 'fig', 'nutmeg']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:6] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

class Base:
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f'{type(self).__name__} {self.name}'

class City(Base):
    def __init__(self, name, population):
        super().__init__(name)
        self.population = population
    def describe(self):
        return super().describe() + f' with {self.population}'

class SpecialCity(City):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Gus'), City('Ivy', 44), SpecialCity('x', 54)):
    print(thing.describe(), isinstance(thing, City), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialCity, Base), Base.__subclasses__()[0].__name__)

class Stack:
    def __init__(self): self.items = []
    def push(self, item): self.items.append(item)
    def pop(self): return self.items.pop()
    def __len__(self): return len(self.items)

def to_binary(n):
    stack = Stack()
    while n:
        stack.push(n % 2)
        n //= 2
    return ''.join(str(stack.pop()) for _ in range(len(stack))) or '0'

print([to_binary(n) for n in (0, 1, 3, 255, 10 ** 5)])

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

for s in ('aaabccdddd', 'apple', 'apple'[::-1] + 'apple', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))
