import re
text = 'quince grape apple banana apple lemon iris olive kiwi olive cherry 2024-04-15, mail iris@example.com or rose@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'iris')))

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
    bonus = 3
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Dan'), Robot('Ana', 82), SpecialRobot('x', 8)):
    print(thing.describe(), isinstance(thing, Robot), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialRobot, Base), Base.__subclasses__()[0].__name__)

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(6 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))
