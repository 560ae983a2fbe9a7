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

data = sorted([-6, 30, 33, 42, -5, 18, 27, 15])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 8, 1000)])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [22, 33, 20, -1, 3, 34, 48, 35]
for k in (0, 1, 5, -1, len(numbers)):
    print(k, rotate(numbers, k))

def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[6, 5, -5, 9, 40, 19, 38, 11][:3], [6, 5, -5, 9, 40, 19, 38, 11][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])
