class Base:
    def __init__(self, serial):
        self.serial = serial
    def describe(self):
        return f'{type(self).__name__} {self.serial}'

class Robot(Base):
    def __init__(self, serial, battery):
        super().__init__(serial)
        self.battery = battery
    def describe(self):
        return super().describe() + f' with {self.battery}'

class SpecialRobot(Robot):
    bonus = 5
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Finn'), Robot('Eve', 72), SpecialRobot('x', 51)):
    print(thing.describe(), isinstance(thing, Robot), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialRobot, Base), Base.__subclasses__()[0].__name__)

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [15, 9, 7, 6, 11, 4]
print([knapsack(weights, weights[::-1], c) for c in (0, 3, 20, 50)])

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [14, 1, 26, 39, 41, 46, 5, 25]
for target in (numbers[0] + numbers[3], 9, 999):
    print(target, two_sum(numbers, target))

def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([39, 32, 2, 14, 10, 38, 8, 9, -2, 8, 4, 46, -3, 24, 20], 8 * 2)
