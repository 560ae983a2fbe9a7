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

print(count_inversions([8, 38, 10, 38, 30, 44, -5, 27, 49, 27]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([40, 1, 4, 0, 10, 41, -6, 4, 31, 41, 45, 3], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([40, 1, 4, 0, 10, 41, -6, 4, 31, 41, 45, 3], lambda v: v > 0).items()})

class Config:
    defaults = {'size': 2}
    def __init__(self, **options): self.options = {**self.defaults, **options}
    def __getattr__(self, name):
        try:
            return self.options[name]
        except KeyError:
            raise AttributeError(f'no option {name!r}') from None

config = Config(color='red')
print(config.size, config.color)
print(config.speed)
