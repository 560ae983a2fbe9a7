from itertools import *
from operator import mul, add
from collections import deque
import operator
def take(n, it): return list(islice(it, n))
def grouper(it, n, fill=None): return zip_longest(*[iter(it)] * n, fillvalue=fill)
def roundrobin(*its):
    nexts = cycle(iter(i).__next__ for i in its)
    n = len(its)
    while n:
        try:
            for nx in nexts: yield nx()
        except StopIteration:
            n -= 1
            nexts = cycle(islice(nexts, n))
def partition(pred, it):
    a, b = tee(it)
    return filterfalse(pred, a), filter(pred, b)
def powerset(it): s = list(it); return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def sliding(it, n):
    it = iter(it); w = deque(islice(it, n - 1), maxlen=n)
    for x in it: w.append(x); yield tuple(w)
def sieve(n):
    data = bytearray((0, 1)) * (n // 2); data[:3] = 0, 0, 0
    limit = int(n ** .5) + 1
    for p in compress(range(limit), data): data[p * p: n: p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return compress(range(n), data)
print(take(4, count(2.5, -0.5)), list(grouper('ABCDEFG', 3, 'x')), ''.join(roundrobin('ABC', 'D', 'EF')), [list(p) for p in partition(lambda x: x % 2, range(6))], list(powerset([1, 2, 3])), [''.join(w) for w in sliding('abcde', 3)], list(sieve(40)))
print([(k, len(list(g))) for k, g in groupby('aaabccd')], {k: list(g) for k, g in groupby(sorted(['hi', 'a', 'yo', 'b'], key=len), len)}, list(accumulate([1, 2, 3, 4], mul)), list(accumulate([], initial=5)), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(str.islower, 'abCd')), list(product('ab', [1, 2])), list(permutations('abc', 2)), list(combinations_with_replacement('ab', 2)), list(zip_longest([1], [2, 3])), list(chain('ab', [1])), list(repeat('x', 3)), list(islice('abcdefg', 1, None, 2)), list(pairwise('abc')))
g = groupby('aab'); k1, g1 = next(g); k2, g2 = next(g); print(k1, list(g1), k2, list(g2))
t1, t2 = tee(iter([1, 2, 3])); print(next(t1), next(t1), list(t2), list(t1))
print(count(5), repeat(3, 2), repeat('x'), count(1, 2), count(1.5), cycle, take(5, cycle([])), next(cycle([]), 'empty'), product.__name__, take(3, repeat(None)), list(product(repeat=2)), list(product([], [1])), sum(1 for _ in permutations(range(6))), list(combinations('ab', 5)))
for f in (lambda: islice([1], -1), lambda: islice([1], 'a'), lambda: islice([1], 0, 1, 0), lambda: islice(5, 1), lambda: next(chain(5)), lambda: next(chain([1], 5)), lambda: list(chain([1], 5)), lambda: combinations('ab', -1), lambda: permutations('ab', 1.5), lambda: product([1], repeat=-1), lambda: product(5), lambda: repeat(), lambda: repeat(1, 'a'), lambda: count('a'), lambda: cycle(5), lambda: list(accumulate([1, 'a'])), lambda: list(accumulate('ab', 5)), lambda: list(starmap(pow, [1])), lambda: groupby(), lambda: list(groupby([1], 5)), lambda: tee([1], -1), lambda: tee(5), lambda: zip_longest([1], x=1), lambda: list(takewhile(None, [1])), lambda: list(filterfalse(None, [0, 1])), lambda: compress([1]), lambda: list(compress([1, 2], [1])), lambda: pairwise(5), lambda: chain.from_iterable(5), lambda: next(chain.from_iterable([5])), lambda: combinations([1]), lambda: repeat(1).__length_hint__(), lambda: repeat(1, 5).__length_hint__(), lambda: count().__length_hint__(), lambda: list(batched('abcdef', 4)), lambda: list(batched('ab', 0)), lambda: islice(count(), 3).x, lambda: count(1, 0).__next__(), lambda: accumulate([1], initial=1, foo=2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
