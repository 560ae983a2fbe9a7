def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [49, 48, 3, 30, 33, 11, 15, 25]
for k in (0, 1, 3, -1, len(numbers)):
    print(k, rotate(numbers, k))

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [22, 34, 18, 43, 8, 36, 22, 31]
for target in (numbers[0] + numbers[3], 5, 999):
    print(target, two_sum(numbers, target))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([-3, 44, 47, 44, 43, 0, 4, 39]))
print(bubble_sort('3hello'))
