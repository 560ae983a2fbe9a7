def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([-4, 7, 21, 50]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(5 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def descend(n):
    if n == 0:
        return items[5 + 20]
    return descend(n - 1)

items = [33, 16, -6, 42, 5, 22, 44, 41]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(4)
