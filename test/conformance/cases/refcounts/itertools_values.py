# Counters without number objects, and results of iterators that fill a tuple anew.
import sys, gc, itertools as it, copy
r = sys.getrefcount
c = it.count(1000)
a = next(c); b = next(c)
print(a, b, r(a), r(b), c, [type(v).__name__ for v in gc.get_referents(c)])
k = id(a); del a
print(next(c), id(next(c)) == k)
x = 5000
print(r(x)); c = it.count(x); print(r(x), next(c), r(x)); c = it.count(x, 1); print(r(x), next(c), r(x)); c = it.count(x, 2); print(r(x), next(c), r(x), c)
print(it.count(2**62), next(it.count(2**63 - 1)), it.count(1.5), it.count(True), next(it.count(True)), it.count(1, True), it.count(-3), it.count(step=3), it.count(10**30, 1))
c = it.count(2**53 - 3); print([next(c) for _ in range(6)])
c = it.count(sys.maxsize - 1); print([next(c) for _ in range(4)], c)
print(list(it.islice(it.count(0.5, 0.25), 3)), list(zip(it.count(), 'ab')))
s = sys.getallocatedblocks(); c = it.count(70000); e = sys.getallocatedblocks(); print(e - s)
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], initial=None)), list(it.accumulate([1, 2, 3], initial=100)), list(it.accumulate([])), list(it.accumulate([], initial=7)), list(it.accumulate([1, 2, 3], lambda a, b: a * b)))
print([(k, list(g)) for k, g in it.groupby('aabbc')], [(k, list(g)) for k, g in it.groupby([1, -1, 2], abs)], [(k, list(g)) for k, g in it.groupby([1, 2], None)])
print(list(it.product('ab', [1, 2])), list(it.product()), list(it.product([], 'a')), list(it.product('ab', repeat=2)), list(it.product('ab', repeat=0)))
print(list(it.permutations('abc')), list(it.permutations('abc', 2)), list(it.permutations('ab', 3)), list(it.permutations('ab', 0)), list(it.permutations([])))
print(list(it.combinations('abcd', 2)), list(it.combinations('ab', 3)), list(it.combinations('ab', 0)), list(it.combinations([], 0)))
print(list(it.combinations_with_replacement('abc', 2)), list(it.combinations_with_replacement('', 1)), list(it.combinations_with_replacement('', 0)))
print(list(it.zip_longest('abc', [1])), list(it.zip_longest()), list(it.zip_longest('', '')), list(it.zip_longest('ab', [1, 2, 3], 'x', fillvalue='-')))
print(list(it.pairwise('abcd')), list(it.pairwise('a')), list(it.pairwise([])))
z = it.zip_longest('abc', [1]); next(z); x = next(z); y = next(z); print(x, y)
def bad():
    yield 1
    raise ValueError('no')
z = it.zip_longest(bad(), 'abc'); print(next(z))
try: next(z)
except ValueError as e: print(e)
print(list(z))
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
p = it.product([D(1), D(2)], 'a'); x = next(p); print('one'); x = next(p); print('two'); print(next(p, None)); del p; print('no product'); del x; print('end')
p = it.permutations([D(1), D(2)], 2); del p
print('counts', [r(v) for v in it.combinations(range(4), 3)])
