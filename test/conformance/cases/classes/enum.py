from enum import Enum, IntEnum, Flag, auto
class C(Enum):
    RED = 1
    GREEN = auto()
    CRIMSON = 1
print(C.RED, repr(C.GREEN), C(1), C['GREEN'], C.RED.name, C.RED.value, list(C), C.CRIMSON is C.RED, len(C), C.RED in C)
class I(IntEnum): A = 1; B = 2
print(I.A < I.B, I.A == 1, I.A + 1, f'{I.A}', str(I.B), sorted([I.B, I.A]))
class F(Flag): R = auto(); W = auto(); X = auto()
print(F.R | F.W, F.R in (F.R | F.X), F(5), bool(F.R & F.W), ~F.R)
