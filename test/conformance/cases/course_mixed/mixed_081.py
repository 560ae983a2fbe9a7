from functools import reduce, partial
from itertools import accumulate, chain, groupby

numbers = [33, 28, 33, 20, 14, 17, 50, 9]
print(reduce(lambda a, b: a * 2 + b, numbers), list(accumulate(numbers))[-3:], list(map(partial(max, 0), numbers)))
print([(k, len(list(g))) for k, g in groupby(sorted(numbers), key=lambda v: v // 10)])
print(list(chain(numbers[:2], 'ab')), list(zip(numbers, numbers[1:]))[:3], list(filter(lambda v: v % 2 == 0, numbers)))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str, len, lambda n: n * 4)(numbers))

from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner4') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

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

c = Collection('Gus', 59, 'Ana')
print(c, len(c), c[1], c[-1], c[:2], 'Gus' in c)
c[0] = 'species'
print(c + [1, 2], list(reversed(c)), bool(Collection()), [*c])
try:
    c[14 + 10]
except IndexError as error:
    print('IndexError', error)

words = ['damson', 'rose', 'apple', 'thyme', 'kiwi', 'olive']
print(' '.join(w.capitalize() for w in words), '-'.join(words).upper())
print(sorted(words, key=lambda w: (len(w), w[::-1])), [w[:3] for w in words])
print([w for w in words if set(w) & set('xyz')], {w[0]: w for w in words})
print('|'.join(f'{w:^9}' for w in words), f'{words[0]!r:>12}', f'{len(words):03d}')
