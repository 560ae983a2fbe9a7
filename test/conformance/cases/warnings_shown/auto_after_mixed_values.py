# auto() after values that do not follow one another: 3.11 and 3.12 warn at the line of the member.
import enum, warnings
class E(enum.Enum):
    A = enum.auto()
    B = 'x'
    C = enum.auto()
print(list(E))
try:
    class F(enum.Enum):
        A = 'x'
        B = enum.auto()
    print(list(F))
except Exception as e: print(repr(e), repr(e.__cause__))
class G(enum.Enum):
    A = 5
    B = 2
    C = enum.auto()
print(list(G))
class H(enum.IntEnum):
    A = 5.5
    B = enum.auto()
print(list(H))
