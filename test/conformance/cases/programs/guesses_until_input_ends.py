"""A guessing game whose input runs out."""
import random

def ask(prompt, lo, hi, tries=3):
    while tries:
        raw = input(prompt)
        try:
            n = int(raw)
            if not lo <= n <= hi:
                raise ValueError(f'{n} not in {lo}..{hi}')
        except ValueError as e:
            tries -= 1
            print('!', e, f'({tries} left)')
            continue
        return n
    raise RuntimeError('too many tries') from None

def play(rng, name):
    secret = rng.randint(1, 20)
    for turn in range(1, 10):
        g = ask(f'{name}[{turn}]> ', 1, 20)
        if g == secret:
            print('hit in', turn)
            return turn
        print('low' if g < secret else 'high')

rng = random.Random(42)
scores = {}
try:
    while True:
        name = input('name? ').strip() or 'anon'
        if name.lower() in {'quit', 'exit'}: break
        scores.setdefault(name, []).append(play(rng, name))
except RuntimeError as e:
    print('stopped:', e, e.__cause__, e.__suppress_context__)
print(scores)
print(input(), input(''), sep='|')
print(input(5))
try:
    input('a', 'b')
except TypeError as e:
    print(e)
name = input('last: ')
