def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([21, 5, 33, 40, 46, 8, 31, -3, 28, 9, 27, 5, -8, -7, 23], 5 * 2)

text = 'banana quince pear sage elder olive grape thyme iris olive fig'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('hazel'))

from dataclasses import dataclass, field, asdict

@dataclass(order=True)
class Plant:
    height: int
    species: str = field(compare=False, default='Ivy')
    tags: list = field(default_factory=list, repr=False)

    def tagged(self, *tags):
        self.tags.extend(tags)
        return self

a, b = Plant(79), Plant(76, 'Leo').tagged('new', 'hot')
print(a, b, a < b, asdict(b))
print(sorted([a, b, Plant(0)])[0], a == Plant(79, 'other'))
try:
    Plant()
except TypeError as error:
    print(error)
