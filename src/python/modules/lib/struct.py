# Values as bytes and back; everything is in _struct.
# Follows Lib/struct.py of CPython 3.10 to 3.13.

from _struct import calcsize, pack, pack_into, unpack, unpack_from, iter_unpack
from _struct import Struct, error
from _struct import _clearcache
from _struct import __doc__

__all__ = [
    'calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack',
    'Struct',
    'error',
]
