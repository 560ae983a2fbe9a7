def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [24, 4, 50, 18, 26, 27, 6, 6]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([38, 5, 4, 23, 24, 25, 39, 37, -6, 30, 2, -3], lambda v: v % 8))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([38, 5, 4, 23, 24, 25, 39, 37, -6, 30, 2, -3], lambda v: v > 0).items()})

class Config:
    defaults = {'size': 6}
    def __init__(self, **options): self.options = {**self.defaults, **options}
    def __getattr__(self, name):
        try:
            return self.options[name]
        except KeyError:
            raise AttributeError(f'no option {name!r}') from None

config = Config(color='red')
print(config.size, config.color)
print(config.speed)
