import random

random.seed('6 cards')
deck = [f'{rank}{suit}' for suit in 'SHDC' for rank in '23456789TJQKA']
random.shuffle(deck)
hands = {f'player{i}': [deck.pop() for _ in range(5)] for i in range(3)}
for name, hand in hands.items():
    print(name, sorted(hand), sum('23456789TJQKA'.index(c[0]) + 2 for c in hand))
print(len(deck), random.choice(deck), random.sample(deck, 3))

random.seed(8)
balance, history = 100, []
while 0 < balance < 200 and len(history) < 30:
    bet = min(balance, random.randrange(5, 30, 5))
    won = random.random() < 0.48
    balance += bet if won else -bet
    history.append((bet, 'W' if won else 'L', balance))
print(history[:6], len(history), balance)
print(f'{random.gauss(0, 1):.6f} {random.uniform(1, 2):.6f}', random.choices('abc', k=8))

random.seed(31)
rolls = [random.randint(1, 6) for _ in range(3 * 5)]
print(rolls, sum(rolls))
print({face: rolls.count(face) for face in range(1, 7)}, max(rolls), rolls.index(min(rolls)))
streak = best = 1
for a, b in zip(rolls, rolls[1:]):
    streak = streak + 1 if a == b else 1
    best = max(best, streak)
print('longest streak', best)

class Walker:
    def __init__(self, name, seed):
        self.name, self.rng, self.x, self.y = name, random.Random(seed), 0, 0
    def step(self):
        dx, dy = self.rng.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        self.x += dx
        self.y += dy
    def distance(self): return abs(self.x) + abs(self.y)

walkers = [Walker(n, i + 3) for i, n in enumerate(('ann', 'bo', 'cy'))]
for t in range(4 * 10):
    for w in walkers: w.step()
for w in sorted(walkers, key=Walker.distance):
    print(w.name, (w.x, w.y), w.distance())
