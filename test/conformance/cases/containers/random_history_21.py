import sys
seed = 21
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 7
    def __eq__(self, o):
        if isinstance(o, K): return self.v == o.v
        return NotImplemented
    def __repr__(self): return 'K%d' % self.v
    def __lt__(self, o): return self.v < o.v
def val():
    k = rnd(9)
    if k == 0: return rnd(300)
    if k == 1: return 's%d' % rnd(40)
    if k == 2: return (rnd(5), rnd(5))
    if k == 3: return K(rnd(30))
    if k == 4: return rnd(5) * 0.5
    if k == 5: return rnd(2) == 0
    if k == 6: return 'none'
    if k == 7: return frozenset([rnd(4), rnd(4)])
    return rnd(20) - 10
def seq():
    k = rnd(8)
    n = rnd(12)
    items = [val() for _ in range(n)]
    if k == 0: return items
    if k == 1: return tuple(items)
    if k == 2: return set(items)
    if k == 3: return dict.fromkeys(items, 0)
    if k == 4: return iter(items)
    if k == 5: return (x for x in items)
    if k == 6: return range(n)
    return dict.fromkeys(items).keys()
L = []; D = {}; S = set()
out = []
def show(x):
    return repr(x)
def attempt(name, f):
    try:
        r = f()
        if r is None or isinstance(r, (int, str, tuple, bool)): return repr(r)
        return type(r).__name__ + (repr(r) if not hasattr(r, '__next__') else '')
    except Exception as e:
        return type(e).__name__ + ':' + str(e)
def lop():
    global L
    k = rnd(26); n = len(L)
    i = rnd(n + 3) - 1; j = rnd(n + 3) - 1; st = [1, 2, -1, -2, 3][rnd(5)]
    if k == 0: L.append(val())
    elif k == 1: L.extend(seq())
    elif k == 2: L.insert(i, val())
    elif k == 3: return L.pop()
    elif k == 4: return L.pop(i)
    elif k == 5: L.remove(val())
    elif k == 6: L[i:j] = seq()
    elif k == 7: del L[i:j]
    elif k == 8: L[i:j:st] = list(seq())
    elif k == 9: del L[i:j:st]
    elif k == 10: del L[i]
    elif k == 11: L[i] = val()
    elif k == 12: L.reverse()
    elif k == 13: L.sort(key=repr, reverse=rnd(2) == 0)
    elif k == 14: L.sort()
    elif k == 15: L *= rnd(3)
    elif k == 16: L += seq()
    elif k == 17: L = L + [val()]
    elif k == 18: L = L[i:j:st]
    elif k == 19: L = list(seq())
    elif k == 20: L = [x for x in L if rnd(4)]
    elif k == 21: L = L.copy()
    elif k == 22: return L.index(val()), L.count(val())
    elif k == 23: L = sorted(L, key=str)
    elif k == 24: L = [*L, *seq()]
    elif k == 25: a, *L = L
def dop():
    global D
    k = rnd(24)
    if k < 8: D[val()] = val()
    elif k == 8: del D[val()]
    elif k == 9: return D.pop(val())
    elif k == 10: return D.pop(val(), 5)
    elif k == 11: return D.popitem()
    elif k == 12: return D.setdefault(val(), val())
    elif k == 13: D.update(dict.fromkeys(seq(), val()))
    elif k == 14: D = D.copy()
    elif k == 15: D = D | {val(): val()}
    elif k == 16: D |= [(val(), val())]
    elif k == 17: D = {**D, val(): 1}
    elif k == 18: D = dict(D)
    elif k == 19: D = {k: v for k, v in D.items() if rnd(5)}
    elif k == 20: D.update(a=1, b=2)
    elif k == 21: D = dict.fromkeys(seq())
    elif k == 22: return sorted(map(repr, D.keys() & set(seq()))), len(D.items() ^ {(1, 2)}) if all(isinstance(v, int) for v in D.values()) else 0
    elif k == 23:
        for x in list(D)[:rnd(4)]: del D[x]
def sop():
    global S
    k = rnd(22)
    if k < 6: S.add(val())
    elif k == 6: S.discard(val())
    elif k == 7: S.remove(val())
    elif k == 8: return repr(S.pop())
    elif k == 9: S.update(seq(), seq())
    elif k == 10: S = S | set(seq())
    elif k == 11: S = S & set(seq())
    elif k == 12: S = S - set(seq())
    elif k == 13: S = S ^ set(seq())
    elif k == 14: S |= set(seq())
    elif k == 15: S -= set(seq())
    elif k == 16: S ^= set(seq())
    elif k == 17: S = S.copy()
    elif k == 18: S = set(seq())
    elif k == 19: return S.issubset(seq()), S.issuperset(seq()), S.isdisjoint(seq())
    elif k == 20: S.difference_update(seq()); S.symmetric_difference_update(seq())
    elif k == 21: S = S.union(seq()).intersection(S, seq())
for step in range(200):
    which = rnd(3)
    r = attempt(step, (lop, dop, sop)[which])
    if len(L) > 200: L = L[:20]
    c = (L, D, S)[which]
    print(step, which, r, len(c), sys.getsizeof(c), show(c))
