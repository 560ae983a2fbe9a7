"""dataclasses: field order, defaults, inheritance, slots, kw_only, frozen, comparison, post-init, errors."""
from dataclasses import dataclass, field, fields, InitVar, KW_ONLY, make_dataclass, asdict, is_dataclass, FrozenInstanceError, MISSING
from typing import ClassVar, Optional, List
@dataclass
class Point:
    x: float
    y: float = 0
    count: ClassVar[int] = 0
    tags: List[str] = field(default_factory=list, compare=False)
    def __post_init__(self): type(self).count += 1
@dataclass
class Point3(Point):
    z: int = 5
    y: int = 9
@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int = 0
    note: str = field(default='', compare=False, repr=False)
@dataclass(kw_only=True, eq=False)
class Config:
    host: str
    port: int = 80
    raw: InitVar[str] = None
    parsed: dict = field(init=False, repr=False)
    def __post_init__(self, raw): self.parsed = dict(p.split('=') for p in raw.split()) if raw else {}
@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 2
    c: Optional['Mixed'] = None
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: (Point(1), Point3(1), Point.count, Point3.count, Point(1) == Point(1, tags=['x']), Point(1) == Point3(1), Point(1) == (1, 0)))
t(lambda: (Version(1, 2) < Version(1, 10), Version(1) <= Version(1, 0, 'n'), sorted([Version(2), Version(1, 5)]), hash(Version(1)) == hash(Version(1, 0, 'x')), Version.__slots__))
t(lambda: (Config(host='h', raw='a=1 b=2').parsed, Config(host='h') == Config(host='h'), Config(host='q')))
t(lambda: (Mixed(1, b=3, c=Mixed(2)), Mixed.__match_args__, asdict(Mixed(1, c=Mixed(2)))))
t(lambda: Version(1).__setattr__('major', 2)); t(lambda: setattr(Version(1), 'new', 2)); t(lambda: delattr(Version(1), 'major'))
t(lambda: Mixed(1, 2)); t(lambda: Mixed()); t(lambda: Config('h')); t(lambda: Config(host='h', raw='nope')); t(lambda: Point(x=1, w=2)); t(lambda: Point(1, 2, [], 4)); t(lambda: Point(1) < Point(2)); t(lambda: hash(Point(1))); t(lambda: Version(1) < 5); t(lambda: {Point(1)})
def bad1():
    @dataclass
    class A:
        x: int = 1
        y: int
def bad2():
    @dataclass
    class A:
        x: list = []
def bad3():
    @dataclass(order=True, eq=False)
    class A: x: int
def bad4():
    @dataclass(frozen=True)
    class A(Point): pass
def bad5():
    @dataclass
    class A(Version): pass
def bad6():
    @dataclass(order=True)
    class A:
        x: int
        def __lt__(self, o): return True
def bad7():
    @dataclass(slots=True)
    class A:
        __slots__ = ('x',)
        x: int
def bad8(): return field(default=1, default_factory=list)
def bad9():
    @dataclass
    class A:
        x = field(default=1)
def bad10(): return make_dataclass('C', ['x', ('y', int), ('z', int, 5), 'x'])
def bad11(): return make_dataclass('C', ['x', ('y', int), ('z', int, 5), 'for'])
for b in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8, bad9, bad10, bad11, lambda: fields(5), lambda: asdict(Point), lambda: dataclass(5), lambda: make_dataclass('C', [('x', int, 3)], namespace={'d': lambda s: s.x * 2})().d()): t(b)
t(lambda: [(f.name, f.type if isinstance(f.type, str) else getattr(f.type, '__name__', 'typing'), f.default is MISSING, f.kw_only) for f in fields(Mixed)])
t(lambda: (is_dataclass(Point), is_dataclass(Point(1)), is_dataclass(int), Point.__doc__, Version.__doc__, Point.__eq__.__qualname__, Point.__init__.__annotations__.keys()))
match Version(3, 1):
    case Version(3, m): print('three', m)
match Point3(1, 2):
    case Point(x, y, tags=[]): print(x, y)
try: Version(1).major = 5
except FrozenInstanceError as e: print(repr(e), isinstance(e, AttributeError))
print(repr(fields(Version)[2])[:40])
class Node(Point):
    pass
n = Node(1); n.tags.append(n); print(n)
Version('1') < Version(1)
