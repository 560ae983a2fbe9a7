import gc, sys, weakref

gc.collect()
from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Car:
    speed: int
    model: str = field(compare=False, default='Ana')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Car(18), Car(17, 'Bob').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Car(0)])[0], a == Car(18, 'other'))
try:
    Car()
except TypeError as error:
    print(error)

# Order of destruction
class Noisy:
    def __init__(self, n): self.n = n
    def __del__(self): print('  bye', self.n)

def work(n):
    first, second = Noisy('first'), Noisy('second')
    items = [Noisy(i) for i in range(n)]
    print('  in work', len(items))
    return second

result = work(2)
print('returned', result.n)
result = Noisy('replacement')
table = {'a': Noisy('a'), 'b': (Noisy('b1'), Noisy('b2'))}
table['a'] = None
print('cleared a')
del table, result
