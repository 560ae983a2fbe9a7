import gc, sys, weakref

gc.collect()
def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [50, 16, 36, 17, -5, -2, 10, 44]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

class Base:
    def __init__(self, title):
        self.title = title
    def describe(self):
        return f'{type(self).__name__} {self.title}'

class Book(Base):
    def __init__(self, title, pages):
        super().__init__(title)
        self.pages = pages
    def describe(self):
        return super().describe() + f' with {self.pages}'

class SpecialBook(Book):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Hana'), Book('Jon', 69), SpecialBook('x', 33)):
    print(thing.describe(), isinstance(thing, Book), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialBook, Base), Base.__subclasses__()[0].__name__)

# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=2):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(3)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))
