def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [14, 1, 8, 5, 7, 9]
print([knapsack(weights, weights[::-1], c) for c in (0, 3, 20, 50)])

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([29, 49, 29, 24, 3, 37, 34, 16]))
print(bubble_sort('8hello'))

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

print(max_subarray([-18, 10, -2, -20, 0, -19, -16, -3, 2]))
print(max_subarray([-3, -5]))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [-8, 2, 13, 19, 43, 31, 27, -6]
for k in (0, 1, 2, -1, len(numbers)):
    print(k, rotate(numbers, k))
