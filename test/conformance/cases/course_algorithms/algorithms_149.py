def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(2 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 9
sets = power_set([4, 1, 9, 8, 8])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([-2, -3, 3, 6, 32, 21, -3, 36]))
print(bubble_sort('6hello'))
