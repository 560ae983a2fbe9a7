from itertools import *
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], operator.mul, initial=10)), list(chain('ab', [1])), list(chain.from_iterable(['ab', 'c'])), list(compress('abcd', [1, 0, 1, 0])))
print(list(combinations('abc', 2)), list(combinations_with_replacement('ab', 2)), list(permutations('abc', 2))[:4], list(product('ab', repeat=2)), list(product([1, 2], 'x')))
print(list(islice(count(5, 2), 3)), list(islice('abcdef', 1, None, 2)), list(islice(cycle('xy'), 5)), list(repeat(7, 3)), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(str.isdigit, 'a1b2')))
for k, g in groupby(sorted(['ant', 'bee', 'ape', 'cow', 'bat']), key=lambda w: w[0]): print(k, list(g), end=' ')
print([(k, len(list(g))) for k, g in groupby('aaabbc')]); a, b = tee([1, 2, 3]); next(a); print(list(zip(a, b)), list(zip_longest('ab', [1], fillvalue='-')), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise('abcd')))
def batched2(xs, n):
    it = iter(xs)
    while c := tuple(islice(it, n)): yield c
print(list(batched2(range(7), 3)), sum(1 for _ in permutations(range(5))), next(x for x in count() if x * x > 50), list(map(lambda *a: a, 'ab', count())), max(accumulate([1, -2, 3, -1, 4], lambda s, x: max(x, s + x))))
primes = lambda: (n for n in count(2) if all(n % d for d in range(2, int(n ** 0.5) + 1)))
print(list(islice(primes(), 10)), list(takewhile(lambda p: p < 20, primes())), repr(count(3)), repr(repeat('x', 2)), repeat(1, 4).__length_hint__())
for bad in (lambda: islice('a', -1), lambda: combinations('a', -1), lambda: repeat(), lambda: list(zip('ab', 'a', strict=True)), lambda: next(iter(())), lambda: product('a', repeat=-1), lambda: count('a'), lambda: groupby(), lambda: chain(5), lambda: list(chain(5))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
