from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class City:
    population: int
    name: str = field(compare=False, default='Kim')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = City(36), City(95, 'Jon').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, City(0)])[0], a == City(36, 'other'))
try:
    City()
except TypeError as error:
    print(error)

class Movie:
    count = 0

    def __init__(self, title, minutes=37):
        self.title = title
        self.minutes = minutes
        Movie.count += 1

    def __repr__(self):
        return f'Movie({self.title!r}, {self.minutes})'

    def __eq__(self, other):
        return isinstance(other, Movie) and (self.title, self.minutes) == (other.title, other.minutes)

    def __lt__(self, other):
        return self.minutes < other.minutes

items = [Movie('Leo'), Movie('Hana', 83), Movie('zed', 0)]
print(items, Movie.count)
print(sorted(items), max(items), items[0] == Movie('Leo'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
