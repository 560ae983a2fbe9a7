def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=9): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(5)
print(add.calls, fact.calls, add.__name__)

def power_set(items):
    result = [()]
    for item in items:
        result += [s + (item,) for s in result]
    return result

target = 6
sets = power_set([9, 5, 4, 8, 1])
print(len(sets), sets[:6])
print([s for s in sets if sum(s) == target])

def rotate(items, k):
    k %= len(items)
    return items[-k:] + items[:-k] if k else items[:]

numbers = [6, 42, 6, -3, 48, 10, 25, 25]
for k in (0, 1, 1, -1, len(numbers)):
    print(k, rotate(numbers, k))
