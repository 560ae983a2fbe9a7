def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([25, 39, 46, 34]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

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

print(count_inversions([-8, 1, 1, 48, 3, 35, 12, 43, 5, -6]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-8, 30, 6, 3, -8, 4, 39, 10, 2, 20, 45, 11], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-8, 30, 6, 3, -8, 4, 39, 10, 2, 20, 45, 11], lambda v: v > 0).items()})

class Config:
    defaults = {'size': 4}
    def __init__(self, **options): self.options = {**self.defaults, **options}
    def __getattr__(self, name):
        try:
            return self.options[name]
        except KeyError:
            raise AttributeError(f'no option {name!r}') from None

config = Config(color='red')
print(config.size, config.color)
print(config.speed)
