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

data = sorted([45, 18, 11, 3, 20, 45, 25, 29])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 7, 1000)])

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(9 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([46, 22, 5, -2, 38, 40, 27, 11, 6, 28, 5, 9], lambda v: v % 2))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([46, 22, 5, -2, 38, 40, 27, 11, 6, 28, 5, 9], lambda v: v > 0).items()})

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
