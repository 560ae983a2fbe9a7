"""A game against a seeded opponent, with moves from stdin until an empty line."""
import random
from collections import Counter
BEATS = {'rock': 'scissors', 'paper': 'rock', 'scissors': 'paper'}
rng = random.Random('seed text')
score = Counter(you=0, me=0, draw=0)
def resolve(text):
    options = [m for m in BEATS if m.startswith(text)]
    match options:
        case [one]: return one
        case []: raise ValueError(f'no such move: {text!r}')
        case [*many]: raise ValueError(f'{text!r} could be {" or ".join(many)}')
history = []
while line := input(f'{len(history) + 1}> ').strip().lower():
    try:
        mine, theirs = resolve(line), rng.choice(list(BEATS))
    except ValueError as e:
        print('?', e)
        continue
    result = 'draw' if mine == theirs else 'you' if BEATS[mine] == theirs else 'me'
    score[result] += 1
    history.append((mine, theirs, result))
    print(f'{mine:^10}{theirs:^10}{result:>5}')
print(score, score.most_common(1), history[-1:], sep='\n')
print(rng.sample(range(100), 5), rng.choices('abc', weights=[5, 1, 0], k=6), rng.shuffle(history), round(rng.gauss(0, 1), 6), rng.getrandbits(16))
for bad in (lambda: rng.choice([]), lambda: rng.sample([1], 2), lambda: rng.randint(5, 1), lambda: rng.choices([], k=1), lambda: rng.choices([1], weights=[0]), lambda: rng.randrange(0), lambda: rng.sample({1, 2}, 1), lambda: rng.shuffle((1, 2)), lambda: rng.randrange(1, 2, 0), lambda: rng.seed([1]), lambda: rng.setstate(1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
rest = input()
print(rest.split(maxsplit=1))
int(input())
