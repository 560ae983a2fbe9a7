def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 6
sets = power_set([1, 3, 2, 7, 7])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [2, 16, 18, 43, 46, 50, 36, 34]
for target in (numbers[0] + numbers[3], 2, 999):
    print(target, two_sum(numbers, target))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[33, 22, 45, 35, 40, 46, 48, -4][:3], [33, 22, 45, 35, 40, 46, 48, -4][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
