def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([24, 9, 30, 36]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

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
