import re
from collections import Counter

text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness..."""

words = re.findall(r"[a-z']+", text.lower())
counts = Counter(words)
print(len(words), 'words,', len(counts), 'different')
width = max(map(len, counts))
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:8]:
    print(f'{word:<{width}} {n:>3} {"*" * n}')
longest = max(counts, key=lambda w: (len(w), w))
print('longest:', longest)
by_length = {}
for w in counts:
    by_length.setdefault(len(w), []).append(w)
for n in sorted(by_length):
    print(n, sorted(by_length[n]))
print({c: text.count(c) for c in ',.\n'})
