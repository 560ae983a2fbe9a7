class Book:
    def __init__(self, title, pages):
        self.title = title
        self.pages = pages

    @property
    def pages(self):
        return self._pages

    @pages.setter
    def pages(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('pages must be a number')
        if value < 0:
            raise ValueError('pages cannot be negative')
        self._pages = value

    def __str__(self):
        return f'{self.title}: {self.pages}'

x = Book('Dan', 95)
print(x)
for value in (96, -1, 'many'):
    try:
        x.pages = value
        print('set to', x.pages)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Plant:
    height: int
    species: str = field(compare=False, default='Eve')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Plant(16), Plant(29, 'Dan').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Plant(0)])[0], a == Plant(16, 'other'))
try:
    Plant()
except TypeError as error:
    print(error)
