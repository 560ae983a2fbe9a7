def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([12, -3, 49, -6, 50, 34, 20, 10, 28, 14, -9, 31], lambda v: v % 4))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([12, -3, 49, -6, 50, 34, 20, 10, 28, 14, -9, 31], lambda v: v > 0).items()})

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

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[20, 6, 10, 36, -9, 32, 45, 29][:3], [20, 6, 10, 36, -9, 32, 45, 29][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
