def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(7 * 2))), sum(evens(7)), max(running_total([1, 25, 19, 47, 31, 17, 28, 49])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

def descend(n):
    if n == 0:
        return items[7 + 20]
    return descend(n - 1)

items = [12, 34, 1, 40, 4, 30, 22, 16]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(3)
