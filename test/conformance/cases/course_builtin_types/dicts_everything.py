d = {'a': 1, 'b': 2}; d['c'] = 3; d |= {'d': 4}; print(d, d['a'], d.get('z'), d.get('z', 0), d.pop('a'), d.pop('z', None), d.setdefault('e', []), d.setdefault('b', 9), 'b' in d, len(d), list(d), list(d.values()), list(d.items()))
d.update(b=20, f=6); d.update([('g', 7)]); print(d, d.popitem(), d | {'b': 0}, {**d, 'x': 1}, dict(d, y=2), dict(zip('ab', [1, 2])), dict.fromkeys('ab', 0), dict([(1, 2)]), {k: v for k, v in enumerate('ab')}, {v: k for k, v in {'x': 1}.items()})
k, v, i = d.keys(), d.values(), d.items(); d['new'] = 'n'; print(k, v, i, k & {'b', 'zz'}, k - {'b'}, sorted(k | {'q'}), ('b', 20) in i, k == d.keys(), list(reversed(d)), {1: 'a', 1.0: 'b', True: 'c'}, {'a': 1} == {'a': 1.0}, {1: 2, 3: 4} == {3: 4, 1: 2})
del d['new']; e = d.copy(); e['e'].append(1); print(d['e'], d is e, d == e, sorted(d, key=lambda q: str(d[q])), max({'a': 3, 'b': 1}, key={'a': 3, 'b': 1}.get), sum({1: 2, 3: 4}), bool({}), str({'a': {1: [2]}}), {(1, 2): 'p'}[1, 2], min({'b': 0, 'a': 9}))
s = {3, 1, 2}; t = {2, 3, 4}; print(s | t, s & t, s - t, s ^ t, s <= {1, 2, 3, 4}, s < s, s.isdisjoint({9}), s.union([7]), s.add(5), s.discard(99), s.remove(1), s, len(s), frozenset([1]) in {frozenset([1])}, set('hello') == set('olleh'), {x % 3 for x in range(10)}, s.issuperset([2]), s.symmetric_difference([2, 8]), set(), s.pop() in {2, 3, 5}, {1} == frozenset({1}))
s.update([1], (2,)); s &= {1, 2}; s |= {8}; s -= {1}; s ^= {2, 3}; print(s, sorted(s), sum(s), max(s))
from collections import defaultdict, OrderedDict, ChainMap, Counter, namedtuple
dd = defaultdict(list); dd['x'].append(1); dd['y']; print(dd, dict(dd), dd.get('q'), 'q' in dd); cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm['a'], cm['b'], dict(cm), cm.maps, list(cm)); P = namedtuple('P', 'x y', defaults=[0]); p = P(1); print(p, p.x, p[1], p._replace(y=5), p._asdict(), P._fields, p == (1, 0), P._make([7, 8]), x if (x := p.x) else 0)
for bad in (lambda: {}['k'], lambda: {}[[]], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: {[1]: 2}, lambda: {{}}, lambda: {}.foo, lambda: dict(1), lambda: dict([1]), lambda: dict([(1,)]), lambda: {} < {}, lambda: {} + {}, lambda: {}.get(), lambda: {}.update(5), lambda: set([[]]), lambda: {1} + {2}, lambda: {1}[0], lambda: {1}.remove(2), lambda: set().pop(), lambda: {1} | [2], lambda: P(), lambda: P(1, 2, 3), lambda: P(z=1), lambda: p.z, lambda: setattr(p, 'x', 2), lambda: dd['a']['b'], lambda: hash({}), lambda: hash(set()), lambda: {}.fromkeys(5), lambda: dict(a=1, **{'a': 2}), lambda: Counter()['q'], lambda: cm['nope'], lambda: cm.pop('b'), lambda: defaultdict(5), lambda: {**5}, lambda: {*5}, lambda: namedtuple('A', 'x x'), lambda: namedtuple('A', 'class')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
g = {'a': 1, 'b': 2}
try:
    for q in g: g[q + q] = 1
except RuntimeError as e: print(e)
try:
    for q in g: del g[q]
except RuntimeError as e: print(e)
try:
    for q in s: s.add(q + 1)
except RuntimeError as e: print(e)
for q in list(g): del g[q]
print(g); inv = {}
for n, w in enumerate('a b a c b'.split()): inv.setdefault(w, []).append(n)
print(inv, [w for w, ns in sorted(inv.items(), key=lambda it: (-len(it[1]), it[0]))]); rec = {}; rec['me'] = rec; print(rec)
class D(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
m = D(); print(m[3], m, m.get(4), 'x' in m, m['ab'], list(m))
