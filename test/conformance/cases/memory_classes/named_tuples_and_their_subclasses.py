import typing, collections, sys, gc
class P(typing.NamedTuple):
    x: int
    y: str = "d"
p = P(1)
print(p, p is P(1), p == (1, "d"), sys.getsizeof(p), gc.is_tracked(p))
gc.collect()
print(gc.is_tracked(p), gc.is_tracked((1, "d")))
Q = collections.namedtuple("Q", "a b c", defaults=[None])
q = Q(1, 2)
print(q._asdict(), q._replace(a=9), Q._field_defaults, Q.__slots__)
print(sys.getsizeof(q), q.__class__.__mro__)
class R(Q):
    pass
r = R(1, 2, 3)
r.z = 1
print(sys.getsizeof(r), r.__dict__, r)
import weakref
try: weakref.ref(q)
except TypeError as e: print(e)
print(weakref.ref(r)() is r)
