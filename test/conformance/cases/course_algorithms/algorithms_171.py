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

data = sorted([9, 26, 35, 31, 8, 27, -1, -7])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 3, 1000)])

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [3, 22, 36, 26, 18, 41, -5, 48]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))
