text = 'olive apple damson sage iris olive kiwi quince juniper'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('hazel'))

class Base:
    def __init__(self, label):
        self.label = label
    def describe(self):
        return f'{type(self).__name__} {self.label}'

class Product(Base):
    def __init__(self, label, price):
        super().__init__(label)
        self.price = price
    def describe(self):
        return super().describe() + f' with {self.price}'

class SpecialProduct(Product):
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ivy'), Product('Bob', 33), SpecialProduct('x', 80)):
    print(thing.describe(), isinstance(thing, Product), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialProduct, Base), Base.__subclasses__()[0].__name__)

words = ['sage', 'kiwi', 'rose', 'fig', 'pear', 'apple']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:3] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

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

for s in ('aaabccdddd', 'banana', 'banana'[::-1] + 'banana', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))
