def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'juniper sage sage thyme juniper olive cherry rose pear'
secret = caesar(message, 3)
print(secret)
print(caesar(secret, -3) == message, [caesar('kiwi', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

text = 'apple cherry sage banana damson banana apple apple quince cherry apple rose mango thyme quince pear'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('nutmeg'))

import re
text = 'mango quince kiwi sage juniper kiwi grape lemon olive olive 2024-04-15, mail quince@example.com or olive@test.org!'
print(re.findall(r'[\w.]+@[\w.]+\w', text))
print(re.sub(r'(\d+)-(\d+)-(\d+)', r'\3/\2/\1', text)[-60:])
print([m.start() for m in re.finditer('e', text)][:5], re.split(r'\W+', text)[:4])
match = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)', text)
print(match.groupdict(), match.span(), bool(re.fullmatch('[a-z]+', 'quince')))
