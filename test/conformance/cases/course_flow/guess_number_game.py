import random
random.seed(2024)
secret = random.randint(1, 100)
low, high, history = 1, 100, []
while True:
    raw = input(f'Guess between {low} and {high}: ')
    if raw.lower() in {'q', 'quit'}:
        print(f'You gave up, it was {secret}')
        break
    try:
        guess = int(raw)
        if not low <= guess <= high:
            raise ValueError(f'{guess} is outside {low}..{high}')
    except ValueError as error:
        print('Error:', error)
        continue
    history.append(guess)
    if guess < secret:
        low = guess + 1
        print('higher')
    elif guess > secret:
        high = guess - 1
        print('lower')
    else:
        print(f'Right after {len(history)} tries: {history}')
        break
else:
    print('never')
deck = [r + s for s in '♠♥♦♣' for r in 'A23456789TJQK']
random.shuffle(deck)
print(deck[:5], random.sample(deck, 3), random.choice(deck), random.choices('abc', weights=[1, 2, 7], k=8))
print(random.random(), random.uniform(1, 2), random.randrange(0, 100, 7), random.getrandbits(70), random.gauss(0, 1), random.triangular(), random.expovariate(2), random.betavariate(1, 2), random.normalvariate(), random.vonmisesvariate(0, 1), random.gammavariate(2, 3), random.paretovariate(3), random.weibullvariate(1, 2), random.lognormvariate(0, 1), random.randbytes(4))
for s in ('text', b'bytes', 3.5, None is None, -7, 10**30, bytearray(b'x')):
    random.seed(s); print(s, random.randrange(1000), random.random())
r = random.Random(5); state = r.getstate(); one = r.random(); r.setstate(state); print(one == r.random(), state[0], len(state[1]))
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randint(1.5, 3), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.shuffle((1, 2)), lambda: random.choices([1], weights=[1, 2]), lambda: random.choices([], k=1), lambda: random.choices([1], weights=[0]), lambda: random.seed([1]), lambda: random.randrange(1, 5, 0), lambda: random.getrandbits(-1), lambda: random.sample([1, 2], counts=[1], k=1), lambda: random.choice({1: 2}), lambda: random.uniform('a', 1), lambda: random.randint('1', 5), lambda: random.randrange(2.0), lambda: random.choice(5), lambda: random.setstate(5), lambda: random.choices([1], [1], cum_weights=[1]), lambda: random.sample('abc', -1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
