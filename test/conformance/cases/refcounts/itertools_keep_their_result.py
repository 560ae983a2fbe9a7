# product(), permutations() and their kin keep the tuple that they handed out last, and fill it anew when nobody else has it.
import sys, gc, itertools as it
r = sys.getrefcount
for make in (lambda: it.product([1, 2], 'ab'), lambda: it.permutations([1, 2, 3], 2), lambda: it.combinations([1, 2, 3], 2), lambda: it.combinations_with_replacement([1, 2], 2), lambda: it.zip_longest([1, 2, 3], 'ab'), lambda: it.pairwise([1, 2, 3, 4]), lambda: zip([1, 2, 3], 'abc'), lambda: enumerate('abcd'), lambda: it.batched('abcdef', 2)):
    try: i = make()
    except AttributeError: continue
    a = next(i)
    print(type(i).__name__, r(a), a, end=' ')
    k = id(a)
    b = next(i)
    print(r(a), r(b), end=' ')
    del a, b
    print([(r(c), gc.is_tracked(c)) for c in i], len({id(c) for c in make()}))
    pool = (1000, 2000, 3000)
    print([type(x).__name__ for x in gc.get_referents(i)])
pool = (1000, 2000, [3])
for f in (it.product, lambda p: it.permutations(p, 2), lambda p: it.combinations(p, 2)):
    i = f(pool); print(r(pool), r(pool[0]), r(pool[2]), [type(x).__name__ for x in gc.get_referents(i)])
    x = next(i); print(r(pool[2]), [x is y for y in gc.get_referents(i)])
for m in (lambda: it.product([1, 2], 'ab'), lambda: it.permutations([1, 2, 3], 2), lambda: it.combinations([1, 2, 3], 2)):
    for c in m(): print(r(c), end=' ')
    print(len({id(c) for c in m()}), len({id(c) for c in list(m())}))
