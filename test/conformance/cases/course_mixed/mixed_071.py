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

data = sorted([36, 13, 2, 41, 20, -2, 40, 23])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 7, 1000)])

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 8
sets = power_set([1, 2, 8, 4, 2])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [31, -2, 47, 6, -6, 4, 21, -9]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))
