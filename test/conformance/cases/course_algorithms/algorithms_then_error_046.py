def spiral(n):
    grid = [[0] * n for _ in range(n)]
    x = y = 0
    dx, dy = 0, 1
    for i in range(1, n * n + 1):
        grid[x][y] = i
        if not (0 <= x + dx < n and 0 <= y + dy < n) or grid[x + dx][y + dy]:
            dx, dy = dy, -dx
        x, y = x + dx, y + dy
    return grid

for row in spiral(4 + 1):
    print(' '.join(f'{v:2}' for v in row))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 7)], lcm(*range(1, 7 + 5)))

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
