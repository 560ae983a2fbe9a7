def histogram(values, width=5):
    counts = {}
    for v in values:
        low = v // width * width
        counts[low] = counts.get(low, 0) + 1
    for low in sorted(counts):
        print(f'{low:>4}..{low + width - 1:<4}{"#" * counts[low]}')

histogram([4, 49, 43, -8, 14, 18, 22, 40, 39, 40, 39, 12, 49, 43, 26], 6 * 2)

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([4, 2, 3, 4, 5])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 2)], lcm(*range(1, 2 + 5)))
