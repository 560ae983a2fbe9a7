def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[34, 1, 14, 5, 38, 13, 50, 49][:3], [34, 1, 14, 5, 38, 13, 50, 49][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 6)], lcm(*range(1, 6 + 5)))

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [38, 36, 12, 30, 50, 23, -5, 35]
for k in (0, 1, 3, -1, len(numbers)):
    print(k, rotate(numbers, k))

def descend(n):
    if n == 0:
        return items[7 + 20]
    return descend(n - 1)

items = [13, 36, 6, 28, 21, 29, 18, 9]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(3)
