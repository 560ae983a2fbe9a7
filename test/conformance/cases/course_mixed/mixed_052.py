def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [21, 17, 5, 32, 2, 44, 23, 43]
for target in (numbers[0] + numbers[3], 8, 999):
    print(target, two_sum(numbers, target))

def max_subarray(numbers):
    best = current = numbers[0]
    start = best_start = best_end = 0
    for i, n in enumerate(numbers[1:], 1):
        if current < 0:
            current, start = n, i
        else:
            current += n
        if current > best:
            best, best_start, best_end = current, start, i
    return best, numbers[best_start:best_end + 1]

print(max_subarray([-7, 16, -19, 19, -16, -18, 9, -5, 15]))
print(max_subarray([-7, -5]))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [6, 14, 10, 11, 14, 9]
print([knapsack(weights, weights[::-1], c) for c in (0, 4, 20, 50)])
