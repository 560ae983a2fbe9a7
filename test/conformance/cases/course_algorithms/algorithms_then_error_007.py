def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([16, 19, -8, 39, -3, 2, 42, 0, 19, 1, 8, 21, 46, 8, 19], 2 * 2)

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([9, -5, 12, 37, 32, 7, 14, -9]))
print(bubble_sort('3hello'))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 9
sets = power_set([5, 8, 3, 5, 2])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

class Config:
    defaults = {'size': 7}
    def __init__(self, **options): self.options = {**self.defaults, **options}
    def __getattr__(self, name):
        try:
            return self.options[name]
        except KeyError:
            raise AttributeError(f'no option {name!r}') from None

config = Config(color='red')
print(config.size, config.color)
print(config.speed)
