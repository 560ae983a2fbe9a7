def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([50, -8, 42, 11]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

class Base:
    def __init__(self, label):
        self.label = label
    def describe(self):
        return f'{type(self).__name__} {self.label}'

class Product(Base):
    def __init__(self, label, price):
        super().__init__(label)
        self.price = price
    def describe(self):
        return super().describe() + f' with {self.price}'

class SpecialProduct(Product):
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Leo'), Product('Eve', 26), SpecialProduct('x', 47)):
    print(thing.describe(), isinstance(thing, Product), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialProduct, Base), Base.__subclasses__()[0].__name__)

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 8
sets = power_set([5, 4, 7, 1, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])
