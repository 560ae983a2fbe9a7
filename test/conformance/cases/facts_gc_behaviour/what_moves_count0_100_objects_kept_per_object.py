import gc, sys
class A: pass
class B:
    def __init__(self): self.x = 1
class S: __slots__ = ('x',)
class L(list): pass
class D(dict): pass
gc.disable()
def drain():
    return [tuple([None] * k) for k in range(1, 21) for _ in range(2100)], [[] for _ in range(200)], [{} for _ in range(200)], [{'a': 1} for _ in range(200)]
hold = drain()
m = A()
def gen(): yield
def delta(make):
    keep = [None] * 100
    make(0)
    a = gc.get_count()[0]
    for i in range(100): keep[i] = make(i)
    b = gc.get_count()[0]
    return (b - a) / 100
for name, mk in (('object()', lambda i: object()), ('int', lambda i: 10**9 + i), ('str', lambda i: str(10**9 + i)), ('float', lambda i: i + .5), ('bytes', lambda i: bytes(9)),
                 ('[]', lambda i: []), ('[1]', lambda i: [1]), ('{}', lambda i: {}), ('{"a": 1}', lambda i: {'a': 1}), ('set()', lambda i: set()), ('frozenset((1,))', lambda i: frozenset((1,))),
                 ('(i, i)', lambda i: (i, i)), ('tuple of 25', lambda i: tuple([None] * 25)), ('A()', lambda i: A()), ('B() one attribute', lambda i: B()), ('S() slots', lambda i: S()), ('L()', lambda i: L()), ('D()', lambda i: D()),
                 ('lambda', lambda i: lambda: 0), ('closure', lambda i: lambda: i), ('bound method', lambda i: B.__init__.__get__(m)), ('builtin method', lambda i: hold.count), ('generator', lambda i: gen()), ('iter([])', lambda i: iter(hold)),
                 ('range(5)', lambda i: range(5)), ('iter(range(5))', lambda i: iter(range(5))), ('slice(1)', lambda i: slice(1)), ('Exception()', lambda i: Exception()), ('type("X",(),{})', lambda i: type('X', (), {})), ('memoryview', lambda i: memoryview(b'a')), ('bytearray()', lambda i: bytearray()), ('property()', lambda i: property())):
    print(name, delta(mk))
