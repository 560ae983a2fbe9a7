from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, FrozenInstanceError, InitVar, KW_ONLY, is_dataclass, MISSING
from typing import ClassVar, Any
import sys
@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    secret: str = field(default='s', repr=False, compare=False)
    scale: InitVar[int] = 1
    total: float = field(init=False)
    def __post_init__(self, scale):
        self.total = self.price * scale
        Item.count += 1
a, b = Item('pen', 2, scale=3), Item('pen', 2.0, secret='other', scale=3)
print(a, a == b, a.total, Item.count, [f.name for f in fields(a)], asdict(a), astuple(b), is_dataclass(Item), Item.scale, a.__match_args__)
a.tags.append('x'); print(b.tags, Item.__hash__, Item.__doc__)
@dataclass(frozen=True, order=True, slots=True)
class Pt:
    x: int
    y: int = 0
    _: KW_ONLY
    label: str = ''
p = Pt(1, label='a')
print(p, p < Pt(2), hash(p) == hash(Pt(1, label='a')), replace(p, y=5), {p: 1}, Pt.__slots__, max(Pt(1, 2), Pt(1, 3)), sorted([Pt(2), Pt(1)])[0])
@dataclass
class Base: 
    a: int = 1
@dataclass
class Kid(Base):
    b: int = 2
    a: int = 10
print(Kid(), Kid(5), Kid(b=1), Kid() == Base(10))
match Pt(3, 4):
    case Pt(x, y=4): print('matched', x)
match Kid(1, 2):
    case Base(a=1) as k: print(k)
for bad in (lambda: Item(), lambda: Item('a', 1, [], 's', 1, 5), lambda: Item('a', size=1), lambda: setattr(p, 'x', 3), lambda: delattr(p, 'x'), lambda: setattr(p, 'z', 3), lambda: Pt(1, 2, 'lab'), lambda: p < 5, lambda: p < Kid(), lambda: replace(a, total=1), lambda: replace(a, name='b'), lambda: replace(p, w=1), lambda: asdict(5), lambda: fields(5), lambda: hash(a), lambda: Kid() < Kid(), lambda: make_dataclass('C', ['x', ('y', int, 5)])(1), lambda: make_dataclass('C', ['x', 'x']), lambda: make_dataclass('C', ['class']), lambda: make_dataclass('C', ['1x']), lambda: astuple(Pt), lambda: field(default=1, default_factory=list), lambda: dataclass(order=True, eq=False)(type('Q', (), {})), lambda: replace(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
def define(src):
    try: exec(src, globals()); print('defined')
    except Exception as e: print(type(e).__name__, '|', e)
define('@dataclass\nclass C:\n x: int = 1\n y: int')
define('@dataclass\nclass C:\n x: list = []')
define('@dataclass\nclass C:\n x: dict = {}')
define('@dataclass\nclass C:\n x: Item = Item("a")')
define('@dataclass(frozen=True)\nclass C(Kid): pass')
define('@dataclass\nclass C(Pt): pass')
define('@dataclass(slots=True)\nclass C:\n x: int = 1\n __slots__ = ("x",)')
define('@dataclass(order=True)\nclass C:\n x: int\n def __lt__(s, o): pass')
define('@dataclass(unsafe_hash=True)\nclass C:\n x: int\n def __hash__(s): return 1')
define('@dataclass(frozen=True)\nclass C:\n def __setattr__(s, k, v): pass')
define('@dataclass\nclass C:\n x = field()')
define('@dataclass\nclass C:\n x: int = field(default_factory=5)\nC()')
define('@dataclass\nclass C:\n _: KW_ONLY\n x: int\n __: KW_ONLY')
define('@dataclass(foo=1)\nclass C: pass')
define('@dataclass\nclass C:\n x: ClassVar[int] = field(default_factory=list)')
@dataclass
class Node:
    val: int
    next: 'Node' = None
n = Node(1); n.next = n
print(n, asdict(Node(1, Node(2))))
Pt(1).y = 5
