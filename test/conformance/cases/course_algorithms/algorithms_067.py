def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([25, 29, 26, 27, 4, -6, 9, 4]))
print(bubble_sort('5hello'))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [-4, 24, 48, 22, 9, 36, -1, 39]
for target in (numbers[0] + numbers[3], 6, 999):
    print(target, two_sum(numbers, target))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [2, 9, 1, 13, 8, 7]
print([knapsack(weights, weights[::-1], c) for c in (0, 9, 20, 50)])
