class Student:
    count = 0

    def __init__(self, name, grade=76):
        self.name = name
        self.grade = grade
        Student.count += 1

    def __repr__(self):
        return f'Student({self.name!r}, {self.grade})'

    def __eq__(self, other):
        return isinstance(other, Student) and (self.name, self.grade) == (other.name, other.grade)

    def __lt__(self, other):
        return self.grade < other.grade

items = [Student('Kim'), Student('Cleo', 60), Student('zed', 0)]
print(items, Student.count)
print(sorted(items), max(items), items[0] == Student('Kim'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)

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

x = Book('Leo', 69)
print(x)
for value in (85, -1, 'many'):
    try:
        x.pages = value
        print('set to', x.pages)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
