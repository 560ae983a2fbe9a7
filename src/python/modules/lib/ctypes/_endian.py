# Structures and unions in the order of bytes that is not the machine's. Behaves as Lib/ctypes/_endian.py of CPython 3.10 to 3.13.

import sys
from ctypes import Array, Structure, Union

_ARRAY_TYPE = type(Array)
_COMPOUND = (Structure, Union) if sys.version_info >= (3, 11) else Structure
# The machine keeps the low byte first.
_OTHER_ENDIAN = "__ctype_be__"


def _other_endian(typ):
    other = getattr(typ, _OTHER_ENDIAN, None)
    if other is not None:
        return other
    if isinstance(typ, _ARRAY_TYPE):
        return _other_endian(typ._type_) * typ._length_
    if not issubclass(typ, _COMPOUND):
        raise TypeError(f"This type does not support other endian: {typ}")
    return typ


class _swapped_meta:
    def __setattr__(self, attrname, value):
        if attrname == "_fields_":
            value = [(field[0], _other_endian(field[1]), *field[2:]) for field in value]
        super().__setattr__(attrname, value)


class _swapped_struct_meta(_swapped_meta, type(Structure)):
    pass


class BigEndianStructure(Structure, metaclass=_swapped_struct_meta):
    __slots__ = ()
    # That there is such an attribute tells how bit fields lie.
    _swappedbytes_ = None


LittleEndianStructure = Structure

if sys.version_info >= (3, 11):
    class _swapped_union_meta(_swapped_meta, type(Union)):
        pass

    class BigEndianUnion(Union, metaclass=_swapped_union_meta):
        __slots__ = ()
        _swappedbytes_ = None

    LittleEndianUnion = Union
