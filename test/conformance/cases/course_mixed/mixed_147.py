class Planet:
    count = 0

    def __init__(self, name, moons=9):
        self.name = name
        self.moons = moons
        Planet.count += 1

    def __repr__(self):
        return f'Planet({self.name!r}, {self.moons})'

    def __eq__(self, other):
        return isinstance(other, Planet) and (self.name, self.moons) == (other.name, other.moons)

    def __lt__(self, other):
        return self.moons < other.moons

items = [Planet('Ana'), Planet('Hana', 12), Planet('zed', 0)]
print(items, Planet.count)
print(sorted(items), max(items), items[0] == Planet('Ana'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)

def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([22, 48, -6, -1, 39, 25, 33, 41])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 7, 1000)])

text = 'nutmeg grape kiwi kiwi nutmeg thyme iris lemon sage'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('iris'))

def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(3 * 2))), sum(evens(3)), max(running_total([-4, -5, 40, -1, 36, 4, -2, 48])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))
