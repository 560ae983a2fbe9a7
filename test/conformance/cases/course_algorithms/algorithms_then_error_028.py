def transpose(matrix): return [list(row) for row in zip(*matrix)]
def multiply(a, b): return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]

m = [[30, 29, 29, 10, 17, 10, -6, 40][:3], [30, 29, 29, 10, 17, 10, -6, 40][3:6]]
print(m, transpose(m))
print(multiply(m, transpose(m)))
m[0][0] = 'changed'
print(transpose(m)[0])

def fibonacci(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]

print([fibonacci(i) for i in range(2 + 8)])
print(fibonacci(100), len(fibonacci.__defaults__[0]))

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

print(max_subarray([-7, 16, -15, 11, 13, -8, 13, -15, 6]))
print(max_subarray([-5, -3]))

def descend(n):
    if n == 0:
        return items[2 + 20]
    return descend(n - 1)

items = [9, 40, -3, 1, 28, 19, 30, 31]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(2)
