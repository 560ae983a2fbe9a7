import enum
import sys
from enum import Enum, Flag, IntEnum, IntFlag, auto


class Color(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RWX = 7


class Bits(IntFlag):
    A = 1
    C = 4


print(list(Color), Color.CRIMSON, Color['GREEN'], Color(2), Color.__members__)
print(repr(Perm.R | Perm.X), ~Perm.R, Perm(0), Perm.RWX, Perm.W in Perm.RWX, bool(Perm.R & Perm.W))
print(repr(Bits.A | 8), ~Bits.A, Bits(5), Bits.A ^ Bits.C, Bits(-2))
for act in (lambda: Color(9), lambda: Color['X'], lambda: Perm(64), lambda: setattr(Color, 'RED', 3), lambda: Color.RED.missing,
            lambda: type('Sub', (Color,), {}), lambda: Enum('E', 'a b a'), lambda: delattr(Color, 'RED'), lambda: Color.BLUE,
            lambda: enum.unique(Color), lambda: 3 in Perm.R, lambda: Bits('x'), lambda: IntEnum('I', {'mro': 1})):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error, type(error.__context__).__name__)
E = Enum('E', ['one', ('two')], start=5)
print(E.two.value, E.__module__, E.__qualname__, [m.name for m in reversed(E)])
print(dir(Color), dir(Color.RED), dir(Perm.R))
print([name for name in vars(Color) if name not in ('__static_attributes__', '__firstlineno__')])
print(sys.getrefcount(Color.RED) - sys.getrefcount(Color.GREEN), sys.getsizeof(Color.RED), Color.RED.__dict__)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass

    @property
    def double(self):
        return self.mass * 2


class Size(str, Enum):
    S = 's'


print(Planet.MARS.double, Planet((5.97, 6.37)), f'{Size.S}', str(Size.S), Size.S == 's', Size('s') is Size.S)
