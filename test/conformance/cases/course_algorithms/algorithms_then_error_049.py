def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [19, 34, 38, 12, 34, 29, -5, 33]
for target in (numbers[0] + numbers[3], 5, 999):
    print(target, two_sum(numbers, target))

def descend(n):
    if n == 0:
        return items[4 + 20]
    return descend(n - 1)

items = [-9, 43, 43, -2, 14, 5, 43, 10]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(5)
