def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=3): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(5)
print(add.calls, fact.calls, add.__name__)

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

print(max_subarray([16, 2, 9, 0, -8, -7, 0, -16, -16]))
print(max_subarray([-2, -1]))

class Collection:
    def __init__(self, *items):
        self._items = list(items)
    def __len__(self): return len(self._items)
    def __getitem__(self, i):
        return Collection(*self._items[i]) if isinstance(i, slice) else self._items[i]
    def __setitem__(self, i, v): self._items[i] = v
    def __contains__(self, v): return v in self._items
    def __iter__(self): return iter(self._items)
    def __add__(self, other): return Collection(*self, *other)
    def __bool__(self): return bool(self._items)
    def __repr__(self): return f'Collection{tuple(self._items)}'

c = Collection('Finn', 25, 'Leo')
print(c, len(c), c[1], c[-1], c[:2], 'Finn' in c)
c[0] = 'name'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[44 + 10]
except IndexError as error:
    print('IndexError', error)

def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return seen[target - n], i
        seen[n] = i
    return None

numbers = [45, 8, 9, 5, 17, 23, -1, 3]
for target in (numbers[0] + numbers[3], 7, 999):
    print(target, two_sum(numbers, target))
