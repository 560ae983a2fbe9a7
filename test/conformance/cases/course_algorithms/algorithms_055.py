def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [37, 37, 44, 21, -6, 16, 38, 45]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([2, 9, 7, 6, 1])
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

print(bubble_sort([46, 24, 28, 22, 28, 27, 15, 44]))
print(bubble_sort('8hello'))
