rows = [('fig', 3, 1.5), ('olive', 20, 22.25), ('total', 123456, -3)]
for name, count, price in rows:
    print(f'{name:<10}|{count:>8,}|{price:>+9.2f}|{count / 7:.3e}|{price:g}')
print('%-10s|%8d|%9.2f' % rows[0], '{0:>10}|{1:^8}|{2!r}'.format(*rows[1]))
print(str(rows[2]), repr('fig\n'), ascii('éolive'), f'{rows[0][2]:%}', f'{255:x} {255:#b} {-7:05d}')

import re
text = 'fig banana damson fig pear olive banana fig rose 2024-04-15, mail quince@example.com or grape@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'quince')))

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

for s in ('aaabccdddd', 'olive', 'olive'[::-1] + 'olive', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))
