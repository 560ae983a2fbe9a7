"""enum: aliases, auto, flags, missing values, members with methods, iteration, errors."""
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, EnumMeta
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    @classmethod
    def default(cls): return cls.GREEN
    def __str__(self): return self.name.lower()
class Weekday(IntEnum):
    MON = auto(); TUE = auto(); SUN = 7
class Perm(Flag):
    R = 4; W = 2; X = 1
    RWX = R | W | X
class Open(IntFlag):
    A = auto(); B = auto(); C = 8
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return f'{name}-{start}-{count}-{last}'
    ONE = auto(); TWO = auto()
def t(code):
    try: print(code, '=', eval(code))
    except Exception as e: print(code, '!', type(e).__name__, e)
for code in '''Color.RED, str(Color.RED), repr(Color.RED), f'{Color.RED}', f'{Color.RED!r:>20}'
Color.CRIMSON, Color.CRIMSON is Color.RED, Color(1), Color['GREEN'], list(Color), len(Color)
Color.__members__.keys(), 'RED' in Color.__members__, Color.RED in Color
Color(3)
Color['BLUE']
Color.BLUE
Color.RED < Color.GREEN
Color.RED == 1, Color.RED != 1, Weekday.MON == 1, Weekday.SUN > 5, sorted(Weekday, reverse=True)
Color.RED.value, Color.RED.name, Color.default(), Color.RED.GREEN if False else 0
Planet.EARTH.gravity, Planet((6.4e23, 3.4e6)), Planet.MARS.value
Planet(1)
Weekday(2), Weekday.MON + 1, Weekday(7).name, f'{Weekday.MON}', '%d' % Weekday.MON, str(Weekday.MON), repr(Weekday.TUE), Weekday.MON.real
Weekday(0)
Perm.R | Perm.W, Perm(7), Perm(0), ~Perm.R, Perm.R in Perm.RWX, Perm.R & Perm.W, bool(Perm.R & Perm.W), Perm.R ^ Perm.RWX
Perm(8)
Perm.R | 1
list(Perm), Perm.RWX.name, Perm.RWX.value
Open.A | Open.C, Open(64), Open.A | 2, ~Open.A, Open.A + Open.B, repr(Open.B | 64), str(Open.B)
[a.value for a in Auto], Auto.ONE
Enum('Animal', 'ANT BEE CAT')(2), list(Enum('A', {'x': 'p', 'y': 'q'})), Enum('A', ['m', 'n'], start=5).n.value, IntEnum('N', 'one two', module=__name__).two
{Color.RED: 1}[Color.CRIMSON], hash(Color.RED) == hash('RED'), Color.RED is Color['RED']
type(Color), type(Color.RED), isinstance(Color.RED, Color), isinstance(Color, EnumMeta), Color.RED.__class__
setattr(Color, 'RED', 5)
setattr(Color.RED, 'value', 5)
delattr(Color, 'RED')
Color.RED()
Color()
type('Sub', (Color,), {})
Color.RED[0]
dir(Color.RED)[-3:]
Color.RED.foo
bool(Color.RED), [*map(int, Weekday)], max(Weekday), Weekday.MON.bit_length()
Enum('X', 'a a')
Enum('X', [('a', 1), ('b',)])
Weekday('MON')
5 in Weekday, 1 in Weekday'''.splitlines():
    if code.startswith('5 in') and __import__('sys').version_info < (3, 12): continue
    t(code)
try:
    @unique
    class Bad(Enum): A = 1; B = 1; C = 2; D = 2
except ValueError as e: print(e)
try:
    class Dup(Enum): A = 1; A = 2
except TypeError as e: print(e)
try:
    class Mixed(int, Enum): A = 'x'
except Exception as e: print(type(e).__name__, e)
class Shape(str, Enum):
    SQ = 'square'
    @classmethod
    def _missing_(cls, v): return cls.SQ if v == 4 else None
print(Shape(4), Shape.SQ == 'square', Shape.SQ.upper(), f'{Shape.SQ}', '%s' % Shape.SQ, [Shape.SQ], {'square': 1}[Shape.SQ])
try: Shape(5)
except ValueError as e: print(e)
class Ignore(Enum):
    _ignore_ = ['i']
    for i in range(2): vars()[f'n{i}'] = i
    def m(self): return self.value
    c = lambda self: 1
print(list(Ignore), Ignore.n1.m(), Ignore.c)
for m in Color: print(m.name, end=' ')
print(*reversed(Color))
Color.PURPLE.value
