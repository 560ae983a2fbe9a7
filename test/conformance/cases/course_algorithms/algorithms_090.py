def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [17, 19, 23, 19, 29, 13, 14, 0]
for target in (numbers[0] + numbers[3], 5, 999):
    print(target, two_sum(numbers, target))

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 2)], lcm(*range(1, 2 + 5)))
