text = 'damson iris cherry quince mango hazel fig fig iris pear hazel quince fig damson mango rose'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])):
    print(f'{word:<10}{n:>3} {"*" * n}')
print(len(set(text)), max(counts, key=counts.get), text.count('e'), text.find('olive'))

def caesar(text, shift):
    return ''.join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)

message = 'elder sage banana iris pear banana lemon damson quince juniper thyme thyme lemon rose'
secret = caesar(message, 4)
print(secret)
print(caesar(secret, -4) == message, [caesar('mango', k) for k in range(3)])
print(message.translate(str.maketrans('aeiou', 'AEIOU')), message.split('e', 2))

class Movie:
    count = 0

    def __init__(self, title, minutes=49):
        self.title = title
        self.minutes = minutes
        Movie.count += 1

    def __repr__(self):
        return f'Movie({self.title!r}, {self.minutes})'

    def __eq__(self, other):
        return isinstance(other, Movie) and (self.title, self.minutes) == (other.title, other.minutes)

    def __lt__(self, other):
        return self.minutes < other.minutes

items = [Movie('Jon'), Movie('Leo', 56), Movie('zed', 0)]
print(items, Movie.count)
print(sorted(items), max(items), items[0] == Movie('Jon'))
items.sort(key=lambda i: i.title, reverse=True)
print([i.title for i in items], items[0] in items)
