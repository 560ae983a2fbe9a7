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

x = Student('Ana', 36)
print(x)
for value in (12, -1, 'many'):
    try:
        x.grade = value
        print('set to', x.grade)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
