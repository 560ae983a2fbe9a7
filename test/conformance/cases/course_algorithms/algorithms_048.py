def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[22, 30, 37, 21, 22, 38, 29, 42][:3], [22, 30, 37, 21, 22, 38, 29, 42][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 4
sets = power_set([1, 6, 1, 3, 8])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [17, 34, 38, 41, 49, 49, 12, 11]
for target in (numbers[0] + numbers[3], 9, 999):
    print(target, two_sum(numbers, target))

def count_inversions(items):
    if len(items) < 2:
        return list(items), 0
    middle = len(items) // 2
    left, a = count_inversions(items[:middle])
    right, b = count_inversions(items[middle:])
    merged, total = [], a + b
    while left and right:
        if left[0] <= right[0]:
            merged.append(left.pop(0))
        else:
            total += len(left)
            merged.append(right.pop(0))
    return merged + left + right, total

print(count_inversions([45, -4, 4, 46, 30, 23, 11, 48, 34, 37]))
