text = open(__file__).read() if False else """Beautiful is better than ugly.
Explicit is better than implicit.
Simple is better than complex.
Flat is better than nested."""
lines = text.splitlines()
words = text.replace('.', '').split()
print(len(text), len(words), len(lines))
longest = sorted(set(words), key=lambda w: (-len(w), w))[:3]
print('longest', longest)
vowels = {v: text.lower().count(v) for v in 'aeiou'}
print(vowels, sum(vowels.values()))
print(' '.join(w[::-1] for w in lines[0].split()))
print('\n'.join(line.center(40, '.') for line in lines))
index = {}
for n, line in enumerate(lines, 1):
    for w in line.lower().rstrip('.').split():
        index.setdefault(w, []).append(n)
for w in sorted(index):
    if len(index[w]) > 1 or w.startswith('s'): print(f'{w:10}', *index[w])
print(text.title().swapcase()[:31])
palindromes = [w for w in ('level', 'noon', 'python', 'Kayak') if w.lower() == w.lower()[::-1]]
print(palindromes, ''.join(sorted(set('mississippi'))), 'aAbB'.swapcase())
acronym = ''.join(w[0] for w in lines[1].split()).upper()
print(acronym, acronym.isupper(), acronym.encode('ascii'), [ord(c) for c in acronym])
table = [('x', 1), ('long name', 22), ('y', 333)]
w = max(len(a) for a, _ in table)
for a, b in table: print(f'{a:.<{w + 2}}{b:.>6}')
