def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=6): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(4)
print(add.calls, fact.calls, add.__name__)

def descend(n):
    if n == 0:
        return items[4 + 20]
    return descend(n - 1)

items = [33, 29, -4, 42, 7, 44, 40, -7]
try:
    descend(2)
except IndexError as error:
    print('first', error)
descend(1)
