import gc, sys, weakref

gc.collect()
class Base:
    def __init__(self, kind):
        self.kind = kind
    def describe(self):
        return f'{type(self).__name__} {self.kind}'

class Animal(Base):
    def __init__(self, kind, weight):
        super().__init__(kind)
        self.weight = weight
    def describe(self):
        return super().describe() + f' with {self.weight}'

class SpecialAnimal(Animal):
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Ana'), Animal('Kim', 53), SpecialAnimal('x', 75)):
    print(thing.describe(), isinstance(thing, Animal), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialAnimal, Base), Base.__subclasses__()[0].__name__)

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(2 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())
