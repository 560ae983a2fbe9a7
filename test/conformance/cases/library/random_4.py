import random
random.seed(42)
l = list(range(10)); random.shuffle(l)
random.seed('text')
r = random.Random(5)
s = r.getstate(); a = r.random(); r.setstate(s)
random.seed(2.5)
random.seed(None.__class__.__name__)
print(random.random())
try:
    random.shuffle('abc')
except Exception as error:
    print(type(error).__name__, error)
