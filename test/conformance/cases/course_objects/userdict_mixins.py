from collections import UserDict, UserList, UserString
from collections.abc import *
class CaseDict(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
d = CaseDict(A=1, b=2); d['C'] = 3; d.update({'D': 4})
print(d, 'a' in d, d['A'], d.get('c'), d.get('zz', 0), len(d), d.pop('b'), sorted(d), d | {'E': 5}, d == {'a': 1, 'c': 3, 'd': 4}, d.data, d.setdefault('Q', 9), d.popitem(), repr(d.copy()), type(d.copy()).__name__)
class Bad(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
b = Bad(A=1); b['B'] = 2; b.update(C=3); b.setdefault('D', 4); print(b)
class Miss(dict):
    def __missing__(self, k): return f'<{k}>'
m = Miss(a=1); print(m['a'], m['zz'], m.get('zz'), 'zz' in m, '{a} {b}'.format_map(m))
class Stack(UserList):
    def push(self, x): self.append(x)
    def __add__(self, o): print('add', type(o).__name__); return super().__add__(o)
s = Stack([1, 2]); s.push(3); print(s, s[1:], type(s[1:]).__name__, s + [4], [0] + s, s * 2, s == [1, 2, 3], 3 in s, s.pop(), sorted(s, reverse=True), s.count(1), s.data)
class Title(UserString):
    def __str__(self): return self.data.title()
u = Title('hello world'); print(u, repr(u), u.upper(), u + '!', u[0], len(u), 'wor' in u, u == 'hello world', type(u.replace('h', 'j')).__name__, f'{u:>15}', u.split(), hash(u) == hash('hello world'))
class Range2(Sequence):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[k] for k in range(*i.indices(self.n))]
        if not -self.n <= i < self.n: raise IndexError(i)
        return (i % self.n) * 2
r = Range2(5); print(list(r), list(reversed(r)), 4 in r, r.index(6), r.count(2), r[1:3], r[-1])
class Bag(Set):
    def __init__(self, it=()): self.items = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __repr__(self): return f'Bag({self.items})'
print(Bag('abc') & Bag('bcd'), Bag('ab') | 'bz', Bag('abc') - {'a'}, Bag('ab') ^ Bag('bc'), Bag('a') < Bag('ab'), Bag('ab') == {'a', 'b'}, Bag('ab').isdisjoint('xy'), Bag([1]) <= {1, 2})
class Conf(MutableMapping):
    def __init__(self): self.log = []
    def __getitem__(self, k): self.log.append(k); return {'x': 1}[k]
    def __setitem__(self, k, v): self.log.append((k, v))
    def __delitem__(self, k): raise KeyError(k)
    def __iter__(self): return iter('x')
    def __len__(self): return 1
c = Conf(); c.update(a=1); c.setdefault('x'); c.setdefault('n', 2); print('x' in c, c.get('y', 'no'), list(c.items()), c.log, c == {'x': 1}, dict(**c))
for bad in (lambda: r.index(99), lambda: r[9], lambda: Bag() < [1], lambda: Bag() & 5, lambda: hash(Bag()), lambda: c.pop('zz'), lambda: c.popitem(), lambda: c.clear(), lambda: Sequence(), lambda: type('X', (Iterator,), {})(), lambda: d['nope'], lambda: Stack(5), lambda: s + 5, lambda: u + 5, lambda: Title(), lambda: UserDict(5), lambda: isinstance(r, Iterable), lambda: isinstance({}, Mapping), lambda: isinstance('a', (Sequence, Set)), lambda: issubclass(list, Hashable), lambda: isinstance(lambda: 0, Callable), lambda: isinstance(iter([]), Iterator), lambda: isinstance(range(1), Reversible), lambda: r + [1], lambda: CaseDict({1: 2})):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
