from enum import Enum
class C(Enum): R = 1; G = 2
class K: LIMIT = 10
def f(x):
    match x:
        case C.R: return 'red'
        case K.LIMIT: return 'limit'
        case (C.G as g): return g.name
        case other: return other
print(f(C.R), f(10), f(C.G), f('q'))
