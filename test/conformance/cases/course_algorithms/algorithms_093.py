def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[43, 35, 36, 21, 9, 43, 22, 6][:3], [43, 35, 36, 21, 9, 43, 22, 6][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [11, 5, 13, 8, 9, 14]
print([knapsack(weights, weights[::-1], c) for c in (0, 4, 20, 50)])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [18, 37, 26, 0, 12, 6, 11, -4]
for k in (0, 1, 3, -1, len(numbers)):
    print(k, rotate(numbers, k))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([22, 34, 8, -1, -4, 41, 23, 10]))
print(bubble_sort('2hello'))
