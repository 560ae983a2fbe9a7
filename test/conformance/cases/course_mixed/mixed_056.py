def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'olive quince iris juniper cherry kiwi apple banana nutmeg pear nutmeg sage'
secret = caesar(message, 5)
print(secret)
print(caesar(secret, -5) == message, [caesar('banana', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([6, 48, 19, 16]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

class Base:
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f'{type(self).__name__} {self.name}'

class Planet(Base):
    def __init__(self, name, moons):
        super().__init__(name)
        self.moons = moons
    def describe(self):
        return super().describe() + f' with {self.moons}'

class SpecialPlanet(Planet):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Gus'), Planet('Ivy', 39), SpecialPlanet('x', 73)):
    print(thing.describe(), isinstance(thing, Planet), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlanet, Base), Base.__subclasses__()[0].__name__)

words = ['apple', 'hazel', 'olive', 'fig', 'rose', 'pear']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:3] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')
