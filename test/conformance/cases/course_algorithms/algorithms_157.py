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

data = sorted([-1, 12, 30, 2, -6, 40, 3, 15])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 7, 1000)])

def primes(limit):
    found = []
    candidate = 2
    while len(found) < limit:
        if all(candidate % p for p in found if p * p <= candidate):
            found.append(candidate)
        candidate += 1
    return found

def factorize(n):
    out = []
    for p in primes(20):
        while n % p == 0:
            out.append(p)
            n //= p
    return out + [n] if n > 1 else out

print(primes(4 + 5))
for n in (1 * 60, 97, 1001, 2 ** 4):
    print(n, factorize(n))

def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        rest = items[:i] + items[i + 1:]
        for p in permutations(rest):
            yield [items[i]] + p

all_of_them = list(permutations([-8, 0, -6, 36]))
print(len(all_of_them), all_of_them[0], all_of_them[-1])
print(max(permutations('cab')), sum(1 for p in permutations([1, 2, 3, 4]) if p[0] < p[1]))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([23, 49, 26, 31, -8, 43, 46, 29]))
print(bubble_sort('9hello'))
