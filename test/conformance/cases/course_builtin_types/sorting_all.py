from operator import itemgetter, attrgetter
from functools import cmp_to_key
people = [('Ann', 31), ('bob', 25), ('Cid', 31), ('dee', 19), ('Eve', 25)]
print(sorted(people)); print(sorted(people, key=lambda p: p[0].lower(), reverse=True)); print(sorted(people, key=itemgetter(1))); print(sorted(people, key=lambda p: (-p[1], p[0])))
def bubble(xs):
    xs, swaps = list(xs), 0
    for i in range(len(xs)):
        for j in range(len(xs) - 1 - i):
            if xs[j] > xs[j + 1]: xs[j], xs[j + 1] = xs[j + 1], xs[j]; swaps += 1
    return xs, swaps
def insertion(xs):
    out = []
    for x in xs:
        i = len(out)
        while i and out[i - 1] > x: i -= 1
        out.insert(i, x)
    return out
def merge(xs):
    if len(xs) < 2: return xs
    m = len(xs) // 2
    a, b, out = merge(xs[:m]), merge(xs[m:]), []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
def quick(xs):
    if not xs: return []
    p, *rest = xs
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def heap(xs):
    import heapq
    h = list(xs); heapq.heapify(h)
    return [heapq.heappop(h) for _ in range(len(h))]
data = [5, 2, 9, 1, 5, 6, -3, 0]
print(bubble(data), insertion(data) == merge(data) == quick(data) == heap(data) == sorted(data))
words = 'the quick brown fox jumps over the lazy dog'.split()
print(sorted(words, key=len), sorted(set(words), key=lambda w: (w[-1], w))); print(sorted(words, key=cmp_to_key(lambda a, b: (a > b) - (a < b)))[:3])
words.sort(key=str.upper, reverse=True); print(words)
try: sorted([1, 'a', None])
except TypeError as e: print(e)
try: [3, 1].sort(lambda x: x)
except TypeError as e: print(e)
print(sorted({'b': 1, 'a': 2}), sorted('hello'), sorted([True, False, 2, -1]), sorted([[2, 1], [1, 5], [1]]), list(reversed(sorted([3, 1, 2]))))
class P:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f'P{self.n}'
print(sorted([P(3), P(1), P(2)]), min([P(3), P(1)]), sorted([P(2), P(9)], key=attrgetter('n'), reverse=True))
