import random
random.seed(42)
l = list(range(10)); random.shuffle(l)
random.seed('text')
r = random.Random(5)
s = r.getstate(); a = r.random(); r.setstate(s)
try:
    random.choice([])
except Exception as error:
    print(type(error).__name__, error)
try:
    random.sample([1], 2)
except Exception as error:
    print(type(error).__name__, error)
try:
    random.randint(5, 1)
except Exception as error:
    print(type(error).__name__, error)
try:
    random.randrange(0)
except Exception as error:
    print(type(error).__name__, error)
random.seed(2.5)
print(random.randint(0, 10**30))
random.seed(None.__class__.__name__)
