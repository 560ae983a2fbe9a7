import random
random.seed(42)
print(random.random(), random.random())
print(random.randint(1, 6), random.randrange(0, 100, 5), random.choice('abcdef'))
print(random.sample(range(100), 5), random.choices('ab', k=4), random.choices([1, 2], weights=[1, 9], k=5))
l = list(range(10)); random.shuffle(l)
print(l)
print(random.uniform(1, 2), random.gauss(0, 1), random.normalvariate(5, 2), random.expovariate(1))
