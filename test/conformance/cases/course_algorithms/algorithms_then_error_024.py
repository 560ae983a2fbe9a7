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

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [39, 12, 22, -8, 31, -8, 3, -9]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([22, 15, 21, -7, 19, 27, 42, 27, 12, 22, 32, 24], lambda v: v % 5))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([22, 15, 21, -7, 19, 27, 42, 27, 12, 22, 32, 24], lambda v: v > 0).items()})

def parse(line):
    key, value = line.split('=')
    return key.strip(), int(value)

settings = {}
for number, line in enumerate(['a = 2', 'b=4', 'c = x', 'd'], 1):
    try:
        key, value = parse(line)
    except ValueError as error:
        print(f'line {number}: {error}')
        if number > 3:
            raise RuntimeError(f'cannot read {line!r}') from error
    else:
        settings[key] = value
print(settings)
