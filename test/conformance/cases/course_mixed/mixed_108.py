def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 7)], lcm(*range(1, 7 + 5)))

class Planet:
    def __init__(self, name, moons):
        self.name = name
        self.moons = moons

    @property
    def moons(self):
        return self._moons

    @moons.setter
    def moons(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('moons must be a number')
        if value < 0:
            raise ValueError('moons cannot be negative')
        self._moons = value

    def __str__(self):
        return f'{self.name}: {self.moons}'

x = Planet('Bob', 15)
print(x)
for value in (15, -1, 'many'):
    try:
        x.moons = value
        print('set to', x.moons)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

text = 'nutmeg fig banana olive olive kiwi elder pear damson apple damson nutmeg'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('sage'))
