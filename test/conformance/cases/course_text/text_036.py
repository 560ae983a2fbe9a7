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

for s in ('aaabccdddd', 'hazel', 'hazel'[::-1] + 'hazel', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

text = 'thyme kiwi apple mango pear rose pear quince quince kiwi hazel pear quince'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('thyme'))

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'mango mango nutmeg rose sage mango juniper quince olive thyme olive fig cherry juniper'
secret = caesar(message, 6)
print(secret)
print(caesar(secret, -6) == message, [caesar('damson', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))
