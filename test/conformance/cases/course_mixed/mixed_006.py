class Base:
    def __init__(self, name):
        self.name = name
    def describe(self):
        return f'{type(self).__name__} {self.name}'

class Student(Base):
    def __init__(self, name, grade):
        super().__init__(name)
        self.grade = grade
    def describe(self):
        return super().describe() + f' with {self.grade}'

class SpecialStudent(Student):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ivy'), Student('Jon', 67), SpecialStudent('x', 39)):
    print(thing.describe(), isinstance(thing, Student), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialStudent, Base), Base.__subclasses__()[0].__name__)

def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(7 * 2))), sum(evens(7)), max(running_total([-4, 40, 0, 30, 7, 1, 17, 10])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([10, 7, -11, 9, -11, 18, 0, 11, 7]))
print(max_subarray([-7, -2]))

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

c = Collection('Bob', 46, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Bob' in c)
c[0] = 'track'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[7 + 10]
except IndexError as error:
    print('IndexError', error)
