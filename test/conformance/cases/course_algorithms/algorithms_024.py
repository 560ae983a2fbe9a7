def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(3 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 3
sets = power_set([9, 3, 3, 4, 6])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([16, 46, 3, 5]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [38, 44, 36, 12, -5, 23, 26, 39]
for k in (0, 1, 4, -1, len(numbers)):
    print(k, rotate(numbers, k))
