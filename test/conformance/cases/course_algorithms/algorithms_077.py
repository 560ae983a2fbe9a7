def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [27, -9, 43, 44, 25, 9, -5, 39]
for k in (0, 1, 3, -1, len(numbers)):
    print(k, rotate(numbers, k))

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [13, 15, 10, 9, 13, 2]
print([knapsack(weights, weights[::-1], c) for c in (0, 9, 20, 50)])

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([45, 11, 8, 9, 19, 21, 22, 3]))
print(bubble_sort('8hello'))
