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

for s in ('aaabccdddd', 'iris', 'iris'[::-1] + 'iris', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

def bubble_sort(items):
    items = list(items)
    swaps = 0
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swaps += 1
    return items, swaps

print(bubble_sort([10, 23, -8, 37, 45, 33, -2, 8]))
print(bubble_sort('5hello'))

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'cherry damson rose sage lemon iris kiwi nutmeg kiwi thyme kiwi rose kiwi'
secret = caesar(message, 5)
print(secret)
print(caesar(secret, -5) == message, [caesar('quince', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))
