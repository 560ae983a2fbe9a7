d = {k: ord(k) for k in 'abcdef'}
def show(title, action):
    try: print(title, action())
    except Exception as e: print(title, '->', type(e).__name__, e)
def delete_while():
    for k in d:
        if k == 'c': del d[k]
def add_while():
    for k, v in d.items(): d[k + '!'] = v
def replace_while():
    for k in d: d[k] = 0
    return d
def same_size():
    for k in d:
        d.pop(k); d[k * 2] = 1
def values_while():
    for v in d.values(): d.clear()
def set_while():
    s = {1, 2, 3}
    for x in s: s.add(x + 10)
def list_while():
    l = [1, 2, 3, 4, 5, 6]
    for x in l:
        if x % 2 == 0: l.remove(x)
        else: l.append(x * 2) if len(l) < 10 else None
    return l
def list_delete():
    l = list(range(10))
    for i, x in enumerate(l): del l[i]
    return l
def rev_dict():
    for k in reversed(d): d[k + 'z'] = 1
show('delete', delete_while); show('add', add_while); show('replace', replace_while); show('same', same_size)
show('values', values_while); show('set', set_while); show('list', list_while); show('list delete', list_delete)
d = dict(a=1, b=2)
show('reversed', rev_dict)
from collections import deque, OrderedDict, Counter, defaultdict
def deque_while():
    q = deque([1, 2])
    for x in q: q.append(x)
def od_while():
    o = OrderedDict(a=1, b=2)
    for k in o: o['z'] = 1
def od_del():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o: del o[k]
show('deque', deque_while); show('od', od_while); show('od del', od_del)
def dd():
    x = defaultdict(list)
    x['a']
    for k in x: x[k + '1']
show('defaultdict', dd)
it = iter({1: 2, 3: 4}); print(next(it), it.__length_hint__(), list(it), next(it, 'done'))
keys = d.keys(); d['new'] = 1; print(keys, len(keys), keys & {'new', 'a'}, keys - {'a'}, keys | ['q'] >= keys, keys ^ {'a'}, keys.isdisjoint('xyz'))
print(d.items() & {('a', 1)}, ('a', 1) in d.items(), list(reversed(d.items())), d.keys() == {'a', 'b', 'new', 'az', 'bz'}, d.keys().mapping)
for f in (lambda: d['nope'], lambda: d.pop('nope'), lambda: d.pop(), lambda: {}.popitem(), lambda: d[[]], lambda: {[]: 1}, lambda: d.update(5), lambda: d.update([1]), lambda: d.update(['abc']), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: d | [], lambda: d.get(), lambda: d.setdefault(), lambda: dict.fromkeys(5), lambda: dict(**{1: 2}), lambda: dict({'a': 1}, {'b': 2}), lambda: d.keys() + 1, lambda: d.items()[0], lambda: d.has_key('a'), lambda: {**5}, lambda: {} < {}, lambda: hash({}), lambda: d.update(**5), lambda: {1, []}, lambda: set().pop(), lambda: {1}.remove(2), lambda: {1} | [2], lambda: {1}.union(5), lambda: frozenset([1]).add(2), lambda: {1} + {2}, lambda: {{}: 1}, lambda: {1}[0], lambda: set(1, 2)):
    show('', f)
