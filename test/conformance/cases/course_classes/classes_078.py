class Song:
    def __init__(self, track, seconds):
        self.track = track
        self.seconds = seconds

    @property
    def seconds(self):
        return self._seconds

    @seconds.setter
    def seconds(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('seconds must be a number')
        if value < 0:
            raise ValueError('seconds cannot be negative')
        self._seconds = value

    def __str__(self):
        return f'{self.track}: {self.seconds}'

x = Song('Hana', 89)
print(x)
for value in (30, -1, 'many'):
    try:
        x.seconds = value
        print('set to', x.seconds)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Student:
    count = 0

    def __init__(self, name, grade=43):
        self.name = name
        self.grade = grade
        Student.count += 1

    def __repr__(self):
        return f'Student({self.name!r}, {self.grade})'

    def __eq__(self, other):
        return isinstance(other, Student) and (self.name, self.grade) == (other.name, other.grade)

    def __lt__(self, other):
        return self.grade < other.grade

items = [Student('Bob'), Student('Dan', 19), Student('zed', 0)]
print(items, Student.count)
print(sorted(items), max(items), items[0] == Student('Bob'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)
