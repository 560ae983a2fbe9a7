import gc, sys, weakref

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 3)], lcm(*range(1, 3 + 5)))

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

print(max_subarray([-17, -20, 10, -9, -7, 5, -1, 15, 11]))
print(max_subarray([-5, -3]))

# Two names, one object
first = [[16, 27, 46, -5, 50, 7, 27, 23]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(6)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))
