# __abc_tpflags__ in the body of an ABC marks its instances for sequence or mapping patterns and leaves the class.
import abc

def kind(o):
    match o:
        case [*_]: return 'sequence'
        case {}: return 'mapping'
        case _: return 'neither'

SEQUENCE, MAPPING = 1 << 5, 1 << 6
class S(abc.ABC):
    __abc_tpflags__ = SEQUENCE
class M(abc.ABC):
    __abc_tpflags__ = MAPPING
class T(S): pass
class N(abc.ABC):
    __abc_tpflags__ = 'text'
class P:
    __abc_tpflags__ = SEQUENCE
for cls in (S, M, T, N, P):
    print(cls.__name__, kind(cls()), '__abc_tpflags__' in vars(cls), hasattr(cls, '__abc_tpflags__'), cls.__flags__ & (SEQUENCE | MAPPING))
try:
    class Both(abc.ABC):
        __abc_tpflags__ = SEQUENCE | MAPPING
except TypeError as error:
    print(error)
from collections.abc import Sequence, Mapping
print(hasattr(Sequence, '__abc_tpflags__'), hasattr(Mapping, '__abc_tpflags__'))
class R: pass
M.register(R)
print(kind(R()))
