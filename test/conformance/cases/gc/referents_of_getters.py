# What getters of attributes and items hold: a tuple of interned names, a tuple of items, or one item.
import gc, sys, pickle, copy
from operator import attrgetter, itemgetter
r = sys.getrefcount
class P:
    def __init__(self, **k): self.__dict__.update(k)
p = P(name='Ann', age=3, home=P(city='Rome', code=5000))
kinds = lambda o: [type(v).__name__ for v in gc.get_referents(o)]
for g in (attrgetter('name'), attrgetter('home.city'), attrgetter('name', 'home.city', 'age')):
    print(g, g(p), kinds(g), gc.is_tracked(g), g.__reduce__()[1], copy.copy(g)(p), pickle.loads(pickle.dumps(g))(p))
for g in (itemgetter(0), itemgetter(0, 2), itemgetter(1, 0, -1), itemgetter(slice(1, 3))):
    print(g, g('abcd'), kinds(g), g.__reduce__()[1], copy.copy(g)([1, 2, 3, 4]))
key = [7000]
g = itemgetter(key, 1); print(r(key), [type(v).__name__ for v in gc.get_referrers(key) if v is not globals()])
del g; print(r(key))
b = sys.getallocatedblocks
for make in (lambda: itemgetter(1), lambda: itemgetter(1, 2), lambda: attrgetter('name'), lambda: attrgetter('name', 'age'), lambda: attrgetter('home.city')):
    make(); s = b(); x = make(); e = b(); print(e - s, end=' ')
print()
for bad in ('x', 'home.x', 'home.city.y'):
    try: attrgetter(bad)(p)
    except AttributeError as e: print(e)
try: attrgetter(1)
except TypeError as e: print(e)
try: attrgetter()
except TypeError as e: print(e)
try: itemgetter()
except TypeError as e: print(e)
class S(str): pass
g = attrgetter(S('name'), S('home.city')); print(g, g(p))
print(attrgetter('')(P(**{'': 4})), sorted([P(name=n) for n in 'cab'], key=attrgetter('name'))[0].name)
rows = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(1)))
