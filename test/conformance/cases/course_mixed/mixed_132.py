class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(6)
print(list(c), len(c), sum(c), 1 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 6 > 3 else 'short', list(it))
first, *rest = Countdown(1)
print(first, rest, dict(enumerate(Countdown(3))))

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

print(max_subarray([5, -2, -7, 0, -9, 8, 19, -1, -19]))
print(max_subarray([-8, -2]))

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

data = sorted([7, 7, 0, 18, 0, 17, 49, 36])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 5, 1000)])
