from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Robot:
    battery: int
    serial: str = field(compare=False, default='Hana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Robot(59), Robot(84, 'Finn').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Robot(0)])[0], a == Robot(59, 'other'))
try:
    Robot()
except TypeError as error:
    print(error)

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

x = Student('Kim', 12)
print(x)
for value in (78, -1, 'many'):
    try:
        x.grade = value
        print('set to', x.grade)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
