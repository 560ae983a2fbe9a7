import random

r = random.Random(42)
print(r.sample(range(1000), 7), r.sample(['a', 'b'], 4, counts=[3, 2]), r.choices('xyz', [1, 2, 3], k=5))
print(r.gauss(0, 1), r.gauss(0, 1), r.normalvariate(1, 2), r.triangular(1, 5, 2), r.vonmisesvariate(1, 2))
print(r.gammavariate(3, 1), r.gammavariate(0.4, 1), r.gammavariate(1, 2), r.betavariate(2, 3), r.weibullvariate(1, 2))
print(r.randrange(10, 100, 7), r.randrange(100, 1, -7), r.randint(1, 6), r.randbytes(4), r.paretovariate(3))
for bad in (lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 9, 0), lambda: r.randrange(9, 1, 2),
            lambda: r.choice([]), lambda: r.sample([1], 2), lambda: r.sample([1], 'x'), lambda: r.choices([1], 2),
            lambda: r.sample({1: 2}, 1), lambda: r.setstate((1, 2, 3)), lambda: r.gammavariate(0, 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(len(random.__all__), hasattr(random, 'main'), hasattr(random, 'binomialvariate'))
