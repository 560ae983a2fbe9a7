import enum, gc, sys, weakref
class N:
    def __del__(self): print("-n")
class Color(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = RED
print(Color.RED is Color(1), Color.BLUE is Color.RED, Color["RED"] is Color.RED)
r = weakref.ref(Color.RED)
print(r() is Color.RED)
rc = weakref.ref(Color)
del Color
gc.collect()
print(r(), rc())
class Perm(enum.Flag):
    R = 4; W = 2; X = 1
a = Perm.R | Perm.W
b = Perm(6)
print(a is b, a, repr(a))
print(Perm.R in a, ~a, list(Perm))
class I(enum.IntEnum):
    A = 1
    B = 300
print(I.B is I(300), I.B == 300, I.A is 1 if False else I.A + 0 is 1 if False else None)
print(sys.getsizeof(I.A) > 28, isinstance(I.A, int))
