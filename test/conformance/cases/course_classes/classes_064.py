class Student:
    def __init__(self, name, grade):
        self.name = name
        self.grade = grade

    @property
    def grade(self):
        return self._grade

    @grade.setter
    def grade(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('grade must be a number')
        if value < 0:
            raise ValueError('grade cannot be negative')
        self._grade = value

    def __str__(self):
        return f'{self.name}: {self.grade}'

x = Student('Ana', 85)
print(x)
for value in (56, -1, 'many'):
    try:
        x.grade = value
        print('set to', x.grade)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

class Robot:
    count = 0

    def __init__(self, serial, battery=96):
        self.serial = serial
        self.battery = battery
        Robot.count += 1

    def __repr__(self):
        return f'Robot({self.serial!r}, {self.battery})'

    def __eq__(self, other):
        return isinstance(other, Robot) and (self.serial, self.battery) == (other.serial, other.battery)

    def __lt__(self, other):
        return self.battery < other.battery

items = [Robot('Leo'), Robot('Dan', 51), Robot('zed', 0)]
print(items, Robot.count)
print(sorted(items), max(items), items[0] == Robot('Leo'))
items.sort(key=lambda i: i.serial, reverse=True)
print([i.serial for i in items], items[0] in items)
