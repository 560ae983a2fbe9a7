class Collection:
    def __init__(self, *items):
        self._items = list(items)
    def __len__(self): return len(self._items)
    def __getitem__(self, i):
        return Collection(*self._items[i]) if isinstance(i, slice) else self._items[i]
    def __setitem__(self, i, v): self._items[i] = v
    def __contains__(self, v): return v in self._items
    def __iter__(self): return iter(self._items)
    def __add__(self, other): return Collection(*self, *other)
    def __bool__(self): return bool(self._items)
    def __repr__(self): return f'Collection{tuple(self._items)}'

c = Collection('Kim', 92, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Kim' in c)
c[0] = 'track'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[83 + 10]
except IndexError as error:
    print('IndexError', error)

class Student:
    count = 0

    def __init__(self, name, grade=5):
        self.name = name
        self.grade = grade
        Student.count += 1

    def __repr__(self):
        return f'Student({self.name!r}, {self.grade})'

    def __eq__(self, other):
        return isinstance(other, Student) and (self.name, self.grade) == (other.name, other.grade)

    def __lt__(self, other):
        return self.grade < other.grade

items = [Student('Cleo'), Student('Finn', 86), Student('zed', 0)]
print(items, Student.count)
print(sorted(items), max(items), items[0] == Student('Cleo'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)
