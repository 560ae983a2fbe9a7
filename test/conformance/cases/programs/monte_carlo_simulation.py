import random
import math

random.seed(2024)

def estimate_pi(n):
    inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(n))
    return 4 * inside / n

def random_walk(steps):
    x = y = 0
    for _ in range(steps):
        dx, dy = random.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y

def birthday(people, trials=200):
    hits = 0
    for _ in range(trials):
        days = [random.randrange(365) for _ in range(people)]
        hits += len(set(days)) < people
    return hits / trials

print(estimate_pi(1000), estimate_pi(5000))
walks = [random_walk(100) for _ in range(20)]
print(walks[:5], sum(math.hypot(x, y) for x, y in walks) / 20)
print([birthday(n) for n in (5, 23, 50)])
dice = [random.randint(1, 6) + random.randint(1, 6) for _ in range(300)]
for total in range(2, 13):
    print(f'{total:2} {"#" * (dice.count(total) // 2)}')
deck = [r + s for s in '♠♥♦♣' for r in 'A23456789TJQK']
random.shuffle(deck)
print(deck[:5], random.sample(deck, 3))
