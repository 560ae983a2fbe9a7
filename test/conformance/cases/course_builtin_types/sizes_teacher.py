import sys
for o in (0, 1, 2**30, 2**60, -1, True, 1.5, 1j, '', 'a', 'é', '€', '😀', 'a' * 100, b'', b'abc', bytearray(), bytearray(b'abc'), (), (1,), (1, 2, 3), [], [1], [1, 2, 3], list(range(10)), [0] * 10, {}, {1: 1}, dict.fromkeys(range(6)), dict.fromkeys(range(100)), set(), {1}, set(range(5)), frozenset(), None, ..., NotImplemented, range(5), slice(1), object(), int, type, len, lambda: 0, (i for i in ()), iter([]), enumerate([]), zip(), map(len, []), reversed([]), memoryview(b''), Exception(), sys, property()):
    try: print(f'{type(o).__name__:28} {sys.getsizeof(o)}')
    except TypeError as e: print(e)
l, last = [], 0
for i in range(40):
    l.append(i)
    if (s := sys.getsizeof(l)) != last: print(len(l), s, end='; '); last = s
print()
s, last = set(), 0
for i in range(100):
    s.add(i)
    if (z := sys.getsizeof(s)) != last: print(len(s), z, end='; '); last = z
print()
d, last = {}, 0
for i in range(100):
    d[i] = i
    if (z := sys.getsizeof(d)) != last: print(len(d), z, end='; '); last = z
print()
class A: pass
class B: __slots__ = ('x', 'y')
class C:
    def __init__(self): self.x = self.y = 1
class D(list): pass
class E(int): pass
for c in (A, B, C, D, E, Exception): print(c.__name__, sys.getsizeof(c()), end=' ')
print(sys.getsizeof(A().__dict__), sys.getsizeof(C().__dict__), sys.getsizeof([x for x in range(10)]), sys.getsizeof(list((1, 2, 3))), sys.getsizeof([*range(3)]), sys.getsizeof('a' 'b'), sys.getsizeof(10**100), sys.getsizeof([] + [1]), sys.getsizeof(l[:]), sys.getsizeof(l[:3]), sys.getsizeof(tuple(l)))
a = []; print(sys.getrefcount(a), sys.getrefcount([]), sys.getrefcount(A()) ); b = [a, a]; c = {'a': a}; print(sys.getrefcount(a))
def f(x): return sys.getrefcount(x)
print(f(a), f([]), sys.getrefcount(f) , sys.intern('hey') is 'hey' if False else '')
class Sized:
    def __sizeof__(self): return 1000
class Bad:
    def __sizeof__(self): return 'x'
class Neg:
    def __sizeof__(self): return -5
print(sys.getsizeof(Sized()) - 1000, sys.getsizeof(Bad(), 'default') if False else '')
for o in (Bad(), Neg()):
    try: sys.getsizeof(o)
    except Exception as e: print(type(e).__name__, e)
print([].__sizeof__(), ().__sizeof__(), ''.__sizeof__())
import array, collections
print(sys.getsizeof(array.array('i', [1, 2, 3])), sys.getsizeof(collections.deque()), sys.getsizeof(collections.OrderedDict()), sys.getsizeof(collections.Counter('abc')), sys.getsizeof(collections.defaultdict(int)), sys.getsizeof(collections.namedtuple('N', 'a b')(1, 2)))
sys.getsizeof()
