def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([14, 5, 1, 2, -1, 39, -5, -4, 42, 20, 48, 28], lambda v: v % 3))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([14, 5, 1, 2, -1, 39, -5, -4, 42, 20, 48, 28], lambda v: v > 0).items()})

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 5)], lcm(*range(1, 5 + 5)))

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([34, 47, 42, 4]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[5, 22, 20, 22, 0, 1, 5, 15][:3], [5, 22, 20, 22, 0, 1, 5, 15][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
