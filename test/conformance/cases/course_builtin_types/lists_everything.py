l = [3, 1, 4, 1, 5, 9, 2, 6]
print(l[2:5], l[:-3], l[-3:], l[::2], l[::-1], l[5:1:-2], l.index(4), l.count(1), sorted(l), max(l), sum(l), len(l), 9 in l, l + [7], [0] * 3, l.copy() == l, l.copy() is l)
l.append(5); l.extend([3, 5]); l.insert(0, 'x'); l.insert(-1, 'y'); l.insert(100, 'z'); print(l, l.pop(), l.pop(0), l); l.remove(1); l.remove('y'); l.reverse(); print(l); l.sort(); print(l); l.sort(key=lambda v: -v); print(l)
l[1:3] = [10, 20, 30]; print(l); l[::2] = [0] * len(l[::2]); print(l); del l[1]; del l[-2:]; del l[::2]; print(l); l[len(l):] = 'ab'; l[:0] = [True]; l *= 2; l += (1,); print(l); l.clear(); print(l, not l)
a = b = [1]; b += [2]; c = a[:]; c.append(3); print(a, b, c, a is b); n = [[0] * 2 for _ in range(2)]; n[0][0] = 1; m = [[0] * 2] * 2; m[0][0] = 1; print(n, m)
import copy
d = [1, [2, 3]]; e, f = copy.copy(d), copy.deepcopy(d); d[1].append(4); print(d, e, f); (x, *y, z), w = [1, 2, 3, 4], 5; print(x, y, z, w); i, j = 1, 2; i, j = j, i; print(i, j, [*range(3), *'ab'], [(p, q) for p in range(2) for q in 'ab' if p], [[r * s for r in range(1, 4)] for s in range(1, 4)])
print(list(zip([1, 2, 3], 'ab')), list(enumerate('ab', 1)), list(map(str, [1, 2])), list(filter(None, [0, 1, '', 'a'])), list(reversed([1, 2])), [1, 2] < [1, 3], [1] == [1.0], [] < [0], [[1], [2]] > [[1]], list('abc'), list({'a': 1}), list(range(5, 0, -2)), tuple([1]), str([1, 'a', None, 2.0, [()], {}]), any(x > 2 for x in [1, 3]), [x if x % 2 else -x for x in range(4)])
t = (1, 2, [3]); t[2].append(4); print(t, t + (5,), t[:1], (1,), (), len(t), t.index(2), t.count(1), hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 2, 0), tuple('ab'), sum([[1], [2]], []))
try: t[2] += [5]
except TypeError as e: print(e, t)
for bad in (lambda: [][0], lambda: [1][1.5], lambda: [1]['a'], lambda: [1].remove(2), lambda: [1].index(2), lambda: [].pop(), lambda: [1].pop(5), lambda: [1] + (2,), lambda: [1] * 'a', lambda: [1] - [1], lambda: [3, 'a'].sort(), lambda: [1].insert(1), lambda: [1].append(), lambda: [1].append(1, 2), lambda: hash([]), lambda: [1, 2] < 3, lambda: list(5), lambda: (1, 2)[5], lambda: t.append, lambda: [].foo, lambda: [1, 2].sort(reverse='x'), lambda: [1][::0], lambda: dict([[1, 2, 3]]), lambda: [].extend(5), lambda: sum('ab'), lambda: max(), lambda: [] @ [], lambda: {[]: 1}, lambda: [1].__getitem__(5), lambda: range(3)[7], lambda: list(zip([1], 5)), lambda: sorted(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def setslice(): l = [1, 2, 3]; l[::2] = [1]; return l
def delbad(): l = [1]; del l[3]
def unpack2(): a, b = [1, 2, 3]
def unpack1(): a, b = [1]
def unpack0(): a, *b, c = [1]
def unpackn(): a, b = 5
for f in (setslice, delbad, unpack2, unpack1, unpack0, unpackn):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
l = [1, 2, 3, 4]
for v in l:
    if v % 2: l.remove(v)
print(l); r = []; r.append(r); print(r, r == r, [r]); big = list(range(1000)); print(big[::250], len(big), big[-1])
