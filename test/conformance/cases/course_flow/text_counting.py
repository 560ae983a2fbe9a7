from collections import Counter, defaultdict
text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = ''.join(c.lower() if c.isalpha() or c.isspace() else ' ' for c in text).split()
c = Counter(words); print(c.most_common(4), len(c), sum(c.values()), c['nothing']); by = defaultdict(list)
for w in words: by[len(w)].append(w)
for k in sorted(by): print(k, sorted(set(by[k])))
print({w[0] for w in words} == set('itwbofas') , ' '.join(w.capitalize() for w in words[:5]), text.title().split('\n')[0]); c.subtract(['it'] * 3); print(c['it'], +c == Counter({k: v for k, v in c.items() if v > 0}))
print(Counter('hello') + Counter('world'), Counter('hello') & Counter('world'), Counter('aab') - Counter('ab'), sorted(Counter('ba').elements()))
def caesar(s, k): return ''.join(chr((ord(ch) - b + k) % 26 + b) if ch.isalpha() and (b := 97 if ch.islower() else 65) else ch for ch in s)
e = caesar('Hello, World!', 3); print(e, caesar(e, -3)); print(text.count('it'), text.find('age'), text.rfind('age'), text.replace('was', 'is', 1)[:20], text.partition(', '), text.splitlines()[1].rsplit(None, 2))
pal = lambda s: (t := [ch.lower() for ch in s if ch.isalnum()]) == t[::-1]
print([pal(s) for s in ('A man, a plan, a canal: Panama', 'no', '')]); print('abc'.translate(str.maketrans('ab', 'xy', 'c')), 'a,b;c d'.replace(';', ',').replace(' ', ',').split(','), '  x '.strip() + '|', 'xxaxx'.strip('x'), 'Mississippi'.lstrip('Mis'))
acc = defaultdict(lambda: defaultdict(int))
for a, b in zip(words, words[1:]): acc[a][b] += 1
print(dict(acc['it']), dict(acc['of'])); print('\t'.join(['a', 'b']).expandtabs(4), 'ß'.upper(), 'İ'.lower() == 'i̇', 'ǅ'.swapcase(), 'straße'.casefold())
print(textwrap.fill('x')) if 'textwrap' in globals() else print('-'.join('abc'), 'a-b-c'.split('-', 1), ','.join(map(str, range(5))))
