class Base:
    def __init__(self, kind):
        self.kind = kind
    def describe(self):
        return f'{type(self).__name__} {self.kind}'

class Animal(Base):
    def __init__(self, kind, weight):
        super().__init__(kind)
        self.weight = weight
    def describe(self):
        return super().describe() + f' with {self.weight}'

class SpecialAnimal(Animal):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Bob'), Animal('Bob', 23), SpecialAnimal('x', 76)):
    print(thing.describe(), isinstance(thing, Animal), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialAnimal, Base), Base.__subclasses__()[0].__name__)

words = ['juniper', 'kiwi', 'sage', 'pear', 'thyme', 'mango']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:5] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [45, 1, 27, 7, 26, 17, -8, 5]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))
