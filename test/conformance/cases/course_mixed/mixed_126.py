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

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 2
sets = power_set([3, 9, 7, 4, 7])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

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

data = sorted([4, 4, 43, 1, 35, 6, 5, -4])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 2, 1000)])
