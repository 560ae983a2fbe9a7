def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def lcm(*numbers):
    result = 1
    for n in numbers:
        result = result * n // gcd(result, n)
    return result

print([gcd(84, n) for n in range(10, 10 + 9)], lcm(*range(1, 9 + 5)))

class Book:
    count = 0

    def __init__(self, title, pages=81):
        self.title = title
        self.pages = pages
        Book.count += 1

    def __repr__(self):
        return f'Book({self.title!r}, {self.pages})'

    def __eq__(self, other):
        return isinstance(other, Book) and (self.title, self.pages) == (other.title, other.pages)

    def __lt__(self, other):
        return self.pages < other.pages

items = [Book('Bob'), Book('Gus', 69), Book('zed', 0)]
print(items, Book.count)
print(sorted(items), max(items), items[0] == Book('Bob'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)

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

data = sorted([-2, 14, 50, 29, 24, 23, 15, -9])
print(data)
print([binary_search(data, x) for x in (data[0], data[-1], 2, 1000)])

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(6)
print(list(c), len(c), sum(c), 5 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 6 > 3 else 'short', list(it))
first, *rest = Countdown(5)
print(first, rest, dict(enumerate(Countdown(3))))
