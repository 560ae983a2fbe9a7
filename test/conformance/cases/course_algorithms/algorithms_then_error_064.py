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

data = sorted([12, 4, 41, 31, -4, 30, -4, 27])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 3, 1000)])

def average(values):
    return sum(values) / len(values)

def report(groups):
    for name in groups:
        print(name, average(groups[name]))

report({'a': [-5, -6, 43, 40, -2, 39, 34, -9], 'b': [2], 'c': []})
