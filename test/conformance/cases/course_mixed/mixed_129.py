def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([4, 3, 1, 8, 7])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

class Base:
    def __init__(self, species):
        self.species = species
    def describe(self):
        return f'{type(self).__name__} {self.species}'

class Plant(Base):
    def __init__(self, species, height):
        super().__init__(species)
        self.height = height
    def describe(self):
        return super().describe() + f' with {self.height}'

class SpecialPlant(Plant):
    bonus = 2
    def describe(self):
        return super().describe().upper() + '!' * self.bonus

for thing in (Base('Dan'), Plant('Dan', 51), SpecialPlant('x', 26)):
    print(thing.describe(), isinstance(thing, Plant), [c.__name__ for c in type(thing).__mro__[:-1]])
print(issubclass(SpecialPlant, Base), Base.__subclasses__()[0].__name__)

def encode(text):
    out, previous, run = '', '', 0
    for c in text + '\0':
        if c == previous:
            run += 1
        else:
            if previous: out += previous + (str(run) if run > 1 else '')
            previous, run = c, 1
    return out

def is_palindrome(s):
    letters = [c for c in s.lower() if c.isalnum()]
    return letters == letters[::-1]

for s in ('aaabccdddd', 'quince', 'quince'[::-1] + 'quince', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged

points = [37, 41, 41, 47, 22, 60, 41, 39, 2, 17, 17, 26]
pairs = [(min(p, q), max(p, q)) for p, q in zip(points[::2], points[1::2])]
print(pairs)
print(merge_intervals(pairs))
