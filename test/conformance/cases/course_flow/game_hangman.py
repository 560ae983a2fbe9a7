word, seen, lives = 'apple', set(), 4
def shown(): return ' '.join(c if c in seen else '_' for c in word)
while lives and set(word) - seen:
    print(shown(), f'({lives} lives)')
    g = input('letter? ').strip().lower()
    if len(g) != 1 or not g.isalpha():
        print('one letter, please'); continue
    if g in seen:
        print('again?'); continue
    seen.add(g)
    if g not in word:
        lives -= 1; print(f'no {g}')
print('won' if lives else 'lost', word, sorted(seen))
try:
    while True: print('left:', input())
except EOFError as e: print('EOF:', e)
n = input('last? ') if False else 'none'
print(n)
int(input('number: '))
