def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [1, 14, 15, 14, 10, 7]
print([knapsack(weights, weights[::-1], c) for c in (0, 7, 20, 50)])

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 8)], lcm(*range(1, 8 + 5)))

def binary_search(items, target):
    low, high = 0, len(items) - 1
    while low <= high:
        mid = (low + high) // 2
        if items[mid] == target:
            return mid
        if items[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return -1

data = sorted([24, -1, -9, -9, 40, -4, 28, 4])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 9, 1000)])
