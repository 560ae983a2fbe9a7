words = ['lemon', 'grape', 'mango', 'sage', 'banana', 'kiwi']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:2] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')

def encode(text):
    out, previous, run = '', '', 0
    for c in text + '\0':
        if c == previous:
            run += 1
        else:
            if previous: out += previous + (str(run) if run > 1 else '')
            previous, run = c, 1
    return out

def is_palindrome(s):
    letters = [c for c in s.lower() if c.isalnum()]
    return letters == letters[::-1]

for s in ('aaabccdddd', 'mango', 'mango'[::-1] + 'mango', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'mango olive pear cherry damson quince cherry iris grape nutmeg lemon damson iris cherry olive'
secret = caesar(message, 5)
print(secret)
print(caesar(secret, -5) == message, [caesar('lemon', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

rows = [('lemon', 4, 1.5), ('iris', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('lemon\n'), ascii('éiris'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

import re
text = 'banana banana fig hazel pear iris nutmeg olive iris quince elder 2024-05-15, mail olive@example.com or iris@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'olive')))
