import gc, sys, weakref

gc.collect()
def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([45, 47, 41, 35, 12, -6, 24, -6]))
print(bubble_sort('5hello'))

class City:
    count = 0

    def __init__(self, name, population=29):
        self.name = name
        self.population = population
        City.count += 1

    def __repr__(self):
        return f'City({self.name!r}, {self.population})'

    def __eq__(self, other):
        return isinstance(other, City) and (self.name, self.population) == (other.name, other.population)

    def __lt__(self, other):
        return self.population < other.population

items = [City('Jon'), City('Gus', 22), City('zed', 0)]
print(items, City.count)
print(sorted(items), max(items), items[0] == City('Jon'))
items.sort(key=lambda i: i.name, reverse=True)
print([i.name for i in items], items[0] in items)

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(2, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)
