def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [21, 19, 25, 1, -9, 36, 29, 50]
for target in (numbers[0] + numbers[3], 6, 999):
    print(target, two_sum(numbers, target))

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(9 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [8, 8, 28, 42, 2, 2, 12, 34]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))
