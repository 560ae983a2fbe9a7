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

c = Collection('Leo', 36, 'Leo')
print(c, len(c), c[1], c[-1], c[:2], 'Leo' in c)
c[0] = 'name'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[84 + 10]
except IndexError as error:
    print('IndexError', error)

class Car:
    def __init__(self, model, speed):
        self.model = model
        self.speed = speed

    @property
    def speed(self):
        return self._speed

    @speed.setter
    def speed(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('speed must be a number')
        if value < 0:
            raise ValueError('speed cannot be negative')
        self._speed = value

    def __str__(self):
        return f'{self.model}: {self.speed}'

x = Car('Eve', 91)
print(x)
for value in (36, -1, 'many'):
    try:
        x.speed = value
        print('set to', x.speed)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))
