import gc, sys, weakref

gc.collect()
class City:
    def __init__(self, name, population):
        self.name = name
        self.population = population

    @property
    def population(self):
        return self._population

    @population.setter
    def population(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('population must be a number')
        if value < 0:
            raise ValueError('population cannot be negative')
        self._population = value

    def __str__(self):
        return f'{self.name}: {self.population}'

x = City('Eve', 75)
print(x)
for value in (57, -1, 'many'):
    try:
        x.population = value
        print('set to', x.population)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

from enum import Enum

class Status(Enum):
    NEW = 3
    OPEN = 'open'
    DONE = (1, 27)
    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f'unknown status {text!r}') from None

class Car:
    def __init__(self, model): self.model, self.status = model, Status.NEW
    def move(self, text):
        old, self.status = self.status, Status.parse(text)
        return f'{self.model}: {old.name} -> {self.status.name}'

x = Car('Ivy')
for step in ('open', 'Done', 'lost'):
    try:
        print(x.move(step))
    except ValueError as error:
        print('error:', error)
print(list(Status), Status('open'), x.status is Status.DONE, Status.DONE.value)

# Copies
import copy
original = {'name': 'x', 'items': [1, [8]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [5]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))
