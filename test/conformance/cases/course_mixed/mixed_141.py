import re
text = 'fig elder juniper hazel nutmeg cherry rose rose sage pear banana quince 2024-05-15, mail damson@example.com or grape@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'damson')))

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
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Hana'), Animal('Bob', 59), SpecialAnimal('x', 15)):
    print(thing.describe(), isinstance(thing, Animal), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialAnimal, Base), Base.__subclasses__()[0].__name__)

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([-9, 48, 0, 14, 34, 0, 3, 45, 37, 19, 28, 26, 44, 2, -2], 8 * 2)
