import gc, sys, weakref

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([46, 28, 0, 48, -7, 42, 49, 25]))
print(bubble_sort('8hello'))

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

data = sorted([31, 14, 34, 38, -1, 5, 42, 6])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 9, 1000)])

# Which block comes next
def again(make):
    a = make(); address = id(a); del a
    b = make()
    return id(b) == address

print([again(m) for m in (object, list, dict, set, lambda: [2], lambda: (1, object()), lambda: 1.5 * 2, lambda: 10 ** 20)])
print(id(object()) == id(object()), id([]) == id([]), id({}) == id([]))
l = []
address = id(l)
for i in range(100): l.append(i)
print(id(l) == address, [id(x) == id(y) for x, y in zip(l, range(5))])
