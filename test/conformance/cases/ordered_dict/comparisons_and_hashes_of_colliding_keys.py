# Which hashes and comparisons of keys each operation asks for: a node is looked for beside the entry.
from collections import OrderedDict


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n, end='; ')
        return self.n % 2

    def __eq__(self, other):
        print(self.n, '==', other.n, end='; ')
        return self.n == other.n

    def __repr__(self):
        return f'K{self.n}'


def show(title, fn):
    print(title, end=': ')
    print(fn())


ordered = OrderedDict()
for i in range(4):
    show(f'set {i}', lambda: ordered.__setitem__(Key(i), i))
show('iterate', lambda: list(ordered))
show('items', lambda: list(ordered.items()))
show('pop', lambda: ordered.pop(Key(1)))
show('popitem', lambda: ordered.popitem())
show('move', lambda: ordered.move_to_end(Key(0)))
show('copy', lambda: len(ordered.copy()))
show('equal', lambda: ordered == ordered.copy())
show('repr', lambda: repr(ordered))
show('setdefault', lambda: ordered.setdefault(Key(7)))
show('in', lambda: Key(7) in ordered)
show('delete', lambda: ordered.__delitem__(Key(7)))
for i in range(12):
    show(f'set {i}', lambda: ordered.__setitem__(Key(i), i))
show('dict', lambda: len(dict(ordered)))
show('OrderedDict', lambda: len(OrderedDict(ordered)))
show('fromkeys', lambda: len(OrderedDict.fromkeys(ordered)))
show('reversed', lambda: list(reversed(ordered)))
