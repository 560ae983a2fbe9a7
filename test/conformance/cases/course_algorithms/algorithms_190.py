def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([23, -2, 32, 12, -9, 16, 4, 11, 29, 19, 26, -5], lambda v: v % 2))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([23, -2, 32, 12, -9, 16, 4, 11, 29, 19, 26, -5], lambda v: v > 0).items()})

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(7 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([31, -2, 5, 27]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[3, 8, 25, 31, 19, -9, 49, 5][:3], [3, 8, 25, 31, 19, -9, 49, 5][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
