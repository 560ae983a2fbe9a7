def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 9)], lcm(*range(1, 9 + 5)))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([-6, 21, 6, 4, 12, 11, 21, 27, 45, -7, 40, 7], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([-6, 21, 6, 4, 12, 11, 21, 27, 45, -7, 40, 7], lambda v: v > 0).items()})

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [-1, 17, 5, -9, 1, 19, 20, 50], 'b': [3], 'c': []})
