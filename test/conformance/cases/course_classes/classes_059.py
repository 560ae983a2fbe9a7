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

c = Collection('Jon', 63, 'Cleo')
print(c, len(c), c[1], c[-1], c[:2], 'Jon' in c)
c[0] = 'title'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[95 + 10]
except IndexError as error:
    print('IndexError', error)

class Car:
    count = 0

    def __init__(self, model, speed=33):
        self.model = model
        self.speed = speed
        Car.count += 1

    def __repr__(self):
        return f'Car({self.model!r}, {self.speed})'

    def __eq__(self, other):
        return isinstance(other, Car) and (self.model, self.speed) == (other.model, other.speed)

    def __lt__(self, other):
        return self.speed < other.speed

items = [Car('Jon'), Car('Bob', 72), Car('zed', 0)]
print(items, Car.count)
print(sorted(items), max(items), items[0] == Car('Jon'))
items.sort(key=lambda i: i.model, reverse=True)
print([i.model for i in items], items[0] in items)
