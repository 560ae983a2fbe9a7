from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, EnumMeta
import enum, sys
class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
    def describe(self): return f'{self.name.lower()}={self.value}'
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def pretty(self): return self.name.title()
print(list(Color), Color.RED, repr(Color.CRIMSON), Color(2), Color['RED'], Color.RED.describe(), Color.default().pretty, Color.__members__, len(Color), Color.RED is Color.CRIMSON, Color.RED == 1, isinstance(Color.RED, Color), Color.RED in Color, hash(Color.RED) == hash('RED'), bool(Color.RED))
class Level(IntEnum):
    LOW = 10; HIGH = 20
print(Level.LOW < Level.HIGH, Level.LOW + 1, Level(20), f'{Level.LOW}', f'{Level.LOW:>5}', '%s %d' % (Level.LOW, Level.LOW), str(Level.HIGH), [10, 20][Level.LOW - 10], Level.LOW == 10, sorted(Level, reverse=True), max(Level), {Level.LOW: 'x'}[10])
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Perm.R | Perm.X, repr(Perm.RW), Perm.RW & Perm.W, ~Perm.R, Perm.R in Perm.RW, Perm(0), bool(Perm.R & Perm.W), Perm.R ^ Perm.RW, list(Perm), Perm(7), Perm.RW.value)
class P2(IntFlag): A = 1; B = 2
print(P2.A | P2.B, repr(P2(3)), P2.A + 1, P2(8), P2.A | 8, ~P2.A)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
print([(p.name, p.g) for p in Planet], Planet.EARTH.value)
class Text(str, Enum):
    A = 'aa'; B = 'bb'
print(Text.A, repr(Text.A), Text.A == 'aa', f'{Text.A}', Text.A + 'x', Text('bb'), Text.A.upper(), '-'.join(Text))
class Named(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    ONE = auto(); TWO = auto()
    @classmethod
    def _missing_(cls, v): return cls.ONE if v == 1 else None
print(Named.TWO.value, Named(1), [m.value for m in Named])
match Color.RED:
    case Color.GREEN: print('g')
    case Color.RED: print('r')
Season = Enum('Season', 'SPRING SUMMER', start=5); print(list(Season), Enum('Q', {'a': 1, 'b': 2}).b, Season.SPRING.__class__)
def define(src):
    try: exec(src); print('defined')
    except Exception as e: print(type(e).__name__, '|', e)
for bad in (lambda: Color(5), lambda: Color['NO'], lambda: Color.NO, lambda: Named('zzz'), lambda: setattr(Color, 'RED', 5), lambda: setattr(Color.RED, 'value', 5), lambda: Color.RED < Color.GREEN, lambda: Color(), lambda: Color.RED + 1, lambda: delattr(Color, 'RED'), lambda: 1 in Color, lambda: 'RED' in Color, lambda: Perm.R | 1, lambda: Perm(99), lambda: Level('x'), lambda: Color.RED.GREEN, lambda: setattr(Color, 'new', 5), lambda: Color.RED(), lambda: Color.RED.foo, lambda: iter(Color.RED), lambda: int(Color.RED), lambda: P2('a'), lambda: Enum('Z', 5), lambda: Text('cc'), lambda: unique(Color), lambda: ~Color.RED, lambda: Planet((1, 2))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
define('class C(Color): X = 9')
define('class C(Enum):\n A = 1\n A = 2')
define('class C(Enum):\n A = 1\n def A(self): pass')
define('@unique\nclass C(Enum):\n A = 1\n B = 1\n C = A')
define('class C(Enum):\n mro = 1')
define('class C(IntEnum): A = "x"')
define('class C(Enum):\n _bad_ = 1')
define('class C(str, Enum): A = 1\nprint(repr(C.A))')
define('class C(Enum):\n A = 1\n B = A + 1\n C = lambda s: 1\nprint(list(C), C.C)')
define('class C(Enum):\n def __new__(cls, v):\n  o = object.__new__(cls); o._value_ = v * 2; return o\n A = 3\nprint(C.A.value, C(6))')
if sys.version_info >= (3, 11):
    from enum import StrEnum, verify, CONTINUOUS
    class S(StrEnum): HI = auto(); LO = 'low'
    print(S.HI, repr(S.LO), f'{S.HI:>4}', S.HI == 'hi')
    define('class S2(enum.StrEnum): A = 5')
    define('@enum.verify(enum.CONTINUOUS)\nclass V(IntEnum): A = 1; B = 3')
Color('BLUE')
