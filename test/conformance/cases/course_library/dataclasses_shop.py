from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, InitVar
from typing import ClassVar, Optional
@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False, repr=False)
    tax: ClassVar[float] = 0.2
    def total(self): return round(self.price * (1 + self.tax), 2)
@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0
    def __add__(self, o): return replace(self, x=self.x + o.x, y=self.y + o.y)
@dataclass
class Order:
    items: list[Item]
    rebate: InitVar[int] = 0
    sum: float = field(init=False)
    note: Optional[str] = None
    def __post_init__(self, rebate): self.sum = sum(i.total() for i in self.items) - rebate
a, b = Item(3.5, 'tea'), Item(2, 'bun', ['sweet'])
print(a, b, a > b, sorted([a, b])[0].name, a == Item(3.5, 'other')); o = Order([a, b], 1); print(o, asdict(o)); print(astuple(Point(1, 2)), Point(1) + Point(2, 3), hash(Point(1, 2)) == hash(Point(1, 2)), {Point(1): 'p'}[Point(1, 0)])
try: Point(1).x = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: Point()
except TypeError as e: print(e)
try: Item(1)
except TypeError as e: print(e)
try: hash(a)
except TypeError as e: print(e)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: int = 0
        y: int
except TypeError as e: print(e)
print([(f.name, f.type if isinstance(f.type, str) else getattr(f.type, '__name__', '?')) for f in fields(Item)], Item.__match_args__, a.tags is not Item(1, 'x').tags)
@dataclass
class Base:
    a: int = 1
@dataclass
class Derived(Base):
    b: int = 2
    a: int = 10
print(Derived(), Derived(5, 6), Derived.__eq__ is Base.__eq__, Base() == Derived(1))
@dataclass(slots=True, kw_only=True)
class S:
    p: int
    q: str = 'q'
print(S(p=1), hasattr(S(p=1), '__dict__'), S.__slots__)
try: S(1)
except TypeError as e: print(e)
match Point(0, 5):
    case Point(0, y): print('on axis', y)
    case Point(x, 0): print('x', x)
