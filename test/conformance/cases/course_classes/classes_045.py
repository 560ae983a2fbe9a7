class Student:
    count = 0

    def __init__(self, name, grade=77):
        self.name = name
        self.grade = grade
        Student.count += 1

    def __repr__(self):
        return f'Student({self.name!r}, {self.grade})'

    def __eq__(self, other):
        return isinstance(other, Student) and (self.name, self.grade) == (other.name, other.grade)

    def __lt__(self, other):
        return self.grade < other.grade

items = [Student('Gus'), Student('Eve', 40), Student('zed', 0)]
print(items, Student.count)
print(sorted(items), max(items), items[0] == Student('Gus'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)

class Robot:
    def __init__(self, serial, battery):
        self.serial = serial
        self.battery = battery

    @property
    def battery(self):
        return self._battery

    @battery.setter
    def battery(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('battery must be a number')
        if value < 0:
            raise ValueError('battery cannot be negative')
        self._battery = value

    def __str__(self):
        return f'{self.serial}: {self.battery}'

x = Robot('Cleo', 14)
print(x)
for value in (44, -1, 'many'):
    try:
        x.battery = value
        print('set to', x.battery)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
