class Collection:
    def __init__(self, *items):
        self._items = list(items)
    def __len__(self): return len(self._items)
    def __getitem__(self, i):
        return Collection(*self._items[i]) if isinstance(i, slice) else self._items[i]
    def __setitem__(self, i, v): self._items[i] = v
    def __contains__(self, v): return v in self._items
    def __iter__(self): return iter(self._items)
    def __add__(self, other): return Collection(*self, *other)
    def __bool__(self): return bool(self._items)
    def __repr__(self): return f'Collection{tuple(self._items)}'

c = Collection('Dan', 39, 'Eve')
print(c, len(c), c[1], c[-1], c[:2], 'Dan' in c)
c[0] = 'label'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[14 + 10]
except IndexError as error:
    print('IndexError', error)

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

for s in ('aaabccdddd', 'pear', 'pear'[::-1] + 'pear', 'Never odd or even'):
    print(s, encode(s), is_palindrome(s))

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(2)
print(list(c), len(c), sum(c), 3 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 2 > 3 else 'short', list(it))
first, *rest = Countdown(3)
print(first, rest, dict(enumerate(Countdown(3))))
