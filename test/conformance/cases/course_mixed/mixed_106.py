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

x = Student('Cleo', 81)
print(x)
for value in (45, -1, 'many'):
    try:
        x.grade = value
        print('set to', x.grade)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

from enum import Enum

class Status(Enum):
    NEW = 4
    OPEN = 'open'
    DONE = (1, 62)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Animal:
    def __init__(self, kind): self.kind, self.status = kind, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.kind}: {old.name} -> {self.status.name}'

x = Animal('Dan')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

class Stack:
    def __init__(self): self.items = []
    def push(self, item): self.items.append(item)
    def pop(self): return self.items.pop()
    def __len__(self): return len(self.items)

def to_binary(n):
    stack = Stack()
    while n:
        stack.push(n % 2)
        n //= 2
    return ''.join(str(stack.pop()) for _ in range(len(stack))) or '0'

print([to_binary(n) for n in (0, 1, 6, 255, 10 ** 5)])

import re
text = 'elder lemon sage juniper olive fig apple mango quince 2024-02-15, mail grape@example.com or damson@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'grape')))
