def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 9
sets = power_set([3, 4, 2, 7, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

class Config:
    defaults = {'size': 5}
    def __init__(self, **options): self.options = {**self.defaults, **options}
    def __getattr__(self, name):
        try:
            return self.options[name]
        except KeyError:
            raise AttributeError(f'no option {name!r}') from None

config = Config(color='red')
print(config.size, config.color)
print(config.speed)
