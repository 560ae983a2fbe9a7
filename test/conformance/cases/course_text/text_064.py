words = ['hazel', 'iris', 'olive', 'thyme', 'nutmeg', 'sage']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:3] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'thyme apple grape sage elder lemon lemon banana quince olive banana quince iris'
secret = caesar(message, 4)
print(secret)
print(caesar(secret, -4) == message, [caesar('apple', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

rows = [('kiwi', 5, 1.5), ('apple', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('kiwi\n'), ascii('éapple'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

import re
text = 'iris apple olive nutmeg thyme juniper kiwi elder grape fig cherry rose kiwi fig thyme sage 2024-03-15, mail hazel@example.com or olive@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'hazel')))
