def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([28, 33, 35, 50, 40, 13, 7, 5]))
print(bubble_sort('7hello'))

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

print(max_subarray([10, 10, -19, 9, -16, -10, -1, -8, -14]))
print(max_subarray([-5, -3]))

def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups

print(group_by([27, 5, 33, -1, 28, -1, 27, -1, 16, 37, 35, 24], lambda v: v % 6))
print(group_by('the quick brown fox'.split(), len))
print({k: len(v) for k, v in group_by([27, 5, 33, -1, 28, -1, 27, -1, 16, 37, 35, 24], lambda v: v > 0).items()})

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([19, 17, 18, 39]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))
