import itertools


def naturals(start=1):
    n = start
    while True:
        yield n
        n += 1


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def primes():
    found = []
    for n in naturals(2):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
    return "done"


print(list(itertools.islice(primes(), 12)))
print(list(itertools.islice(fib(), 5, 15)))
print(next(n for n in naturals() if n * n > 500))
g = collatz(6)
while True:
    try:
        print(next(g), end=" ")
    except StopIteration as stop:
        print("|", stop.value)
        break
print(next(g, "exhausted"))
print(list(zip(naturals(), "abc")), sum(itertools.takewhile(lambda x: x < 100, fib())))


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            continue
        total += value
        count += 1
        average = total / count


avg = averager()
print(next(avg), avg.send(10), avg.send(20), avg.send(None), avg.send(60))
avg.close()
try:
    avg.send(1)
except StopIteration as e:
    print("closed", e.value)
fresh = averager()
try:
    fresh.send(5)
except TypeError as e:
    print(e)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


def sneaky():
    yield next(iter([]))


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
list(sneaky())
