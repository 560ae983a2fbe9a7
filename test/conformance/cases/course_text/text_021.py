def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'fig olive grape lemon elder fig olive lemon'
secret = caesar(message, 3)
print(secret)
print(caesar(secret, -3) == message, [caesar('olive', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

import re
text = 'hazel hazel banana hazel juniper juniper sage lemon sage thyme apple rose sage elder apple iris 2024-05-15, mail apple@example.com or olive@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'apple')))

text = 'lemon olive fig lemon banana olive thyme sage iris apple mango pear sage damson quince damson'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('apple'))
