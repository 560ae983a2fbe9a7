class Base:
    def __init__(self, species):
        self.species = species
    def describe(self):
        return f'{type(self).__name__} {self.species}'

class Plant(Base):
    def __init__(self, species, height):
        super().__init__(species)
        self.height = height
    def describe(self):
        return super().describe() + f' with {self.height}'

class SpecialPlant(Plant):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Kim'), Plant('Kim', 48), SpecialPlant('x', 54)):
    print(thing.describe(), isinstance(thing, Plant), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlant, Base), Base.__subclasses__()[0].__name__)

class Student:
    count = 0

    def __init__(self, name, grade=8):
        self.name = name
        self.grade = grade
        Student.count += 1

    def __repr__(self):
        return f'Student({self.name!r}, {self.grade})'

    def __eq__(self, other):
        return isinstance(other, Student) and (self.name, self.grade) == (other.name, other.grade)

    def __lt__(self, other):
        return self.grade < other.grade

items = [Student('Ana'), Student('Cleo', 84), Student('zed', 0)]
print(items, Student.count)
print(sorted(items), max(items), items[0] == Student('Ana'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)
