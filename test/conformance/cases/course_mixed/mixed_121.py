def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([36, 26, -7, -6, 28, 31, -5, 37, 29, 31]))

rows = [('apple', 6, 1.5), ('juniper', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('apple\n'), ascii('éjuniper'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

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
    bonus = 4
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Kim'), Robot('Bob', 75), SpecialRobot('x', 55)):
    print(thing.describe(), isinstance(thing, Robot), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialRobot, Base), Base.__subclasses__()[0].__name__)

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(8 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
