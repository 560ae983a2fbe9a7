rows = [('rose', 5, 1.5), ('mango', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('rose\n'), ascii('émango'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

text = 'rose thyme olive pear iris rose thyme fig iris nutmeg olive pear'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('apple'))

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

for s in ('aaabccdddd', 'elder', 'elder'[::-1] + 'elder', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'elder thyme olive rose olive sage thyme elder'
secret = caesar(message, 4)
print(secret)
print(caesar(secret, -4) == message, [caesar('pear', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

import re
text = 'apple grape grape nutmeg kiwi sage olive iris hazel sage banana kiwi fig 2024-06-15, mail cherry@example.com or banana@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'cherry')))
