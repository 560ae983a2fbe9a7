# C types by the names that programs know, and the few functions that are made of them.
# Behaves as Lib/ctypes/__init__.py of CPython 3.10 to 3.13 on Linux. What calls reach is simulated: see _ctypes.

import os as _os
import sys as _sys
import types as _types

__version__ = "1.1.0"

from _ctypes import (
    ArgumentError, Array, Structure, Union, _Pointer, _SimpleCData,
    RTLD_GLOBAL, RTLD_LOCAL,
    CFuncPtr as _CFuncPtr, __version__ as _ctypes_version, dlopen as _dlopen,
    FUNCFLAG_CDECL as _FUNCFLAG_CDECL, FUNCFLAG_PYTHONAPI as _FUNCFLAG_PYTHONAPI,
    FUNCFLAG_USE_ERRNO as _FUNCFLAG_USE_ERRNO, FUNCFLAG_USE_LASTERROR as _FUNCFLAG_USE_LASTERROR,
    POINTER, pointer, _pointer_type_cache,
    addressof, alignment, byref, resize, sizeof, get_errno, set_errno,
    _cast_addr, _memmove_addr, _memset_addr, _string_at_addr, _wstring_at_addr)
from struct import calcsize as _calcsize

_v312 = _sys.version_info >= (3, 12)

if _v312:
    from _ctypes import SIZEOF_TIME_T

DEFAULT_MODE = RTLD_LOCAL


# Simple types. Those of one byte look the same in either order of bytes.

def _check_size(typ, typecode=None):
    wanted = _calcsize(typecode or typ._type_)
    if sizeof(typ) != wanted:
        raise SystemError(f"sizeof({typ}) wrong: {sizeof(typ)} instead of {wanted}")


class c_bool(_SimpleCData):
    _type_ = "?"


class c_char(_SimpleCData):
    _type_ = "c"


class c_byte(_SimpleCData):
    _type_ = "b"


class c_ubyte(_SimpleCData):
    _type_ = "B"


for _kind in c_char, c_byte, c_ubyte:
    _kind.__ctype_be__ = _kind.__ctype_le__ = _kind
del _kind


class c_wchar(_SimpleCData):
    _type_ = "u"


class c_int(_SimpleCData):
    _type_ = "i"


class c_uint(_SimpleCData):
    _type_ = "I"


class c_short(_SimpleCData):
    _type_ = "h"


class c_ushort(_SimpleCData):
    _type_ = "H"


class c_long(_SimpleCData):
    _type_ = "l"


class c_ulong(_SimpleCData):
    _type_ = "L"


class c_double(_SimpleCData):
    _type_ = "d"


class c_float(_SimpleCData):
    _type_ = "f"


class c_longdouble(_SimpleCData):
    _type_ = "g"


class c_void_p(_SimpleCData):
    _type_ = "P"


def _address_repr(self):
    return f"{type(self).__name__}({c_void_p.from_buffer(self).value})"


class c_char_p(_SimpleCData):
    _type_ = "z"
    __repr__ = _address_repr


class c_wchar_p(_SimpleCData):
    _type_ = "Z"
    __repr__ = _address_repr


class py_object(_SimpleCData):
    _type_ = "O"

    def __repr__(self):
        try:
            text = super().__repr__()
        except ValueError:
            text = f"{type(self).__name__}(<NULL>)"
        return text


# A long has eight bytes: the longer names are the same types.
c_longlong = c_int64 = c_ssize_t = c_long
c_ulonglong = c_uint64 = c_size_t = c_ulong
c_int32, c_uint32 = c_int, c_uint
c_int16, c_uint16 = c_short, c_ushort
c_int8, c_uint8 = c_byte, c_ubyte
c_voidp = c_void_p
if _v312:
    c_time_t = c_int64


# Function types: one class for each signature.

_c_functype_cache = {}


def CFUNCTYPE(restype, *argtypes, **kw):
    flags = _FUNCFLAG_CDECL
    for option, flag in ("use_errno", _FUNCFLAG_USE_ERRNO), ("use_last_error", _FUNCFLAG_USE_LASTERROR):
        if kw.pop(option, False):
            flags |= flag
    if kw:
        raise ValueError(f"unexpected keyword argument(s) {kw.keys()}")
    signature = restype, argtypes, flags
    known = _c_functype_cache.get(signature)
    if known is not None:
        return known

    class CFunctionType(_CFuncPtr):
        _flags_ = flags
        _restype_ = restype
        _argtypes_ = argtypes

    _c_functype_cache[signature] = CFunctionType
    return CFunctionType


def PYFUNCTYPE(restype, *argtypes):
    class CFunctionType(_CFuncPtr):
        _flags_ = _FUNCFLAG_PYTHONAPI | _FUNCFLAG_CDECL
        _restype_ = restype
        _argtypes_ = argtypes

    return CFunctionType


def _reset_cache():
    for cache in _pointer_type_cache, _c_functype_cache:
        cache.clear()
    # A pointer to characters is passed as text is.
    for text, item in (c_wchar_p, c_wchar), (c_char_p, c_char):
        POINTER(item).from_param = text.from_param
    _pointer_type_cache[None] = c_void_p


def SetPointerType(pointer, cls):
    if _sys.version_info >= (3, 13):
        import warnings
        warnings._deprecated("ctypes.SetPointerType", remove=(3, 15))
    if _pointer_type_cache.get(cls) is not None:
        raise RuntimeError("This type already exists in the cache")
    if id(pointer) not in _pointer_type_cache:
        raise RuntimeError("What's this???")
    pointer.set_type(cls)
    _pointer_type_cache[cls] = _pointer_type_cache.pop(id(pointer))


def ARRAY(typ, len):
    return typ * len


# Memory

def _new_buffer(what, item, init, size, text_type):
    contents = init if isinstance(init, text_type) else None
    if contents is not None:
        if size is None:
            size = len(init) + 1
    elif isinstance(init, int):
        size = init
    else:
        raise TypeError(init)
    _sys.audit(what, contents, size)
    buf = (item * size)()
    if contents is not None:
        buf.value = contents
    return buf


def create_string_buffer(init, size=None):
    return _new_buffer("ctypes.create_string_buffer", c_char, init, size, bytes)


def create_unicode_buffer(init, size=None):
    return _new_buffer("ctypes.create_unicode_buffer", c_wchar, init, size, str)


if _v312:
    c_buffer = create_string_buffer
else:
    def c_buffer(init, size=None):
        return create_string_buffer(init, size)

_cast = PYFUNCTYPE(py_object, c_void_p, py_object, py_object)(_cast_addr)
_string_at = PYFUNCTYPE(py_object, c_void_p, c_int)(_string_at_addr)
_wstring_at = PYFUNCTYPE(py_object, c_void_p, c_int)(_wstring_at_addr)
memmove = CFUNCTYPE(c_void_p, c_void_p, c_void_p, c_size_t)(_memmove_addr)
memset = CFUNCTYPE(c_void_p, c_void_p, c_int, c_size_t)(_memset_addr)


def cast(obj, typ):
    return _cast(obj, obj, typ)


def string_at(ptr, size=-1):
    return _string_at(ptr, size)


def wstring_at(ptr, size=-1):
    return _wstring_at(ptr, size)


# Libraries

class CDLL(object):
    _func_flags_ = _FUNCFLAG_CDECL
    _func_restype_ = c_int
    _name = '<uninitialized>'
    _handle = 0
    _FuncPtr = None

    def __init__(self, name, mode=DEFAULT_MODE, handle=None, use_errno=False, use_last_error=False, winmode=None):
        if name and _v312:
            name = _os.fspath(name)
        self._name = name
        flags = (self._func_flags_
                 | (_FUNCFLAG_USE_ERRNO if use_errno else 0)
                 | (_FUNCFLAG_USE_LASTERROR if use_last_error else 0))

        class _FuncPtr(_CFuncPtr):
            _restype_ = self._func_restype_
            _flags_ = flags

        self._FuncPtr = _FuncPtr
        self._handle = _dlopen(name, mode) if handle is None else handle

    def __repr__(self):
        unsigned = 2 * _sys.maxsize + 1
        return f"<{type(self).__name__} '{self._name}', handle {self._handle & unsigned:x} at {id(self) & unsigned:#x}>"

    def __getattr__(self, name):
        if name[:2] == name[-2:] == '__' and len(name) > 3:
            raise AttributeError(name)
        function = self[name]
        setattr(self, name, function)
        return function

    def __getitem__(self, name_or_ordinal):
        function = self._FuncPtr((name_or_ordinal, self))
        if not isinstance(name_or_ordinal, int):
            function.__name__ = name_or_ordinal
        return function


class PyDLL(CDLL):
    _func_flags_ = _FUNCFLAG_PYTHONAPI | _FUNCFLAG_CDECL


class LibraryLoader(object):
    def __init__(self, dlltype):
        self._dlltype = dlltype

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        if _v312:
            try:
                library = self.LoadLibrary(name)
            except OSError:
                raise AttributeError(name)
        else:
            library = self.LoadLibrary(name)
        setattr(self, name, library)
        return library

    def __getitem__(self, name):
        return getattr(self, name)

    def LoadLibrary(self, name):
        return self._dlltype(name)

    __class_getitem__ = classmethod(_types.GenericAlias)


pydll = LibraryLoader(PyDLL)
cdll = LibraryLoader(CDLL)
pythonapi = PyDLL(None)

from ctypes._endian import BigEndianStructure, LittleEndianStructure
if _sys.version_info >= (3, 11):
    from ctypes._endian import BigEndianUnion, LittleEndianUnion

_reset_cache()
