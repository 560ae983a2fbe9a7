def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'hazel pear apple rose grape damson pear sage quince hazel apple apple hazel'
secret = caesar(message, 2)
print(secret)
print(caesar(secret, -2) == message, [caesar('iris', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

import re
text = 'fig juniper quince elder sage quince iris mango quince damson lemon olive grape 2024-06-15, mail hazel@example.com or mango@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'hazel')))

text = 'nutmeg grape lemon juniper apple pear grape juniper iris kiwi'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('rose'))
