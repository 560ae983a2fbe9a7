"""C types for looking at the memory of objects."""

import _ctypes

__all__ = ['addressof', 'cast', 'sizeof', 'string_at', 'py_object', 'pythonapi']


class _CData:
    pass


class _SimpleCData(_CData):
    _size = 8
    _signed = False

    def __init__(self, value=None):
        self._address = None
        self._value = self._default if value is None else self._convert(value)

    @classmethod
    def from_address(cls, address):
        if not isinstance(address, int):
            raise TypeError("integer expected")
        self = cls()
        self._address = address
        return self

    @property
    def value(self):
        return self._value if self._address is None else self._load(self._address)

    @value.setter
    def value(self, value):
        value = self._convert(value)
        if self._address is not None:
            raise RuntimeError("writing to memory is not simulated")
        self._value = value

    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, self.value)


class _Integer(_SimpleCData):
    _default = 0

    def _convert(self, value):
        if not isinstance(value, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(value).__name__)
        bits = 8 * self._size
        value = int(value) & ((1 << bits) - 1)
        return value - (1 << bits) if self._signed and value >> (bits - 1) else value

    def _load(self, address):
        return int.from_bytes(_ctypes._read(address, self._size), 'little', signed=self._signed)

    def __bool__(self):
        return self.value != 0


def _integer(name, size, signed):
    return type(name, (_Integer,), {'_size': size, '_signed': signed, '__module__': 'ctypes'})


c_byte = c_int8 = _integer('c_byte', 1, True)
c_ubyte = c_uint8 = _integer('c_ubyte', 1, False)
c_short = c_int16 = _integer('c_short', 2, True)
c_ushort = c_uint16 = _integer('c_ushort', 2, False)
c_int = c_int32 = _integer('c_int', 4, True)
c_uint = c_uint32 = _integer('c_uint', 4, False)
c_long = c_longlong = c_int64 = c_ssize_t = _integer('c_long', 8, True)
c_ulong = c_ulonglong = c_uint64 = c_size_t = _integer('c_ulong', 8, False)


class c_bool(_SimpleCData):
    _size = 1
    _default = False

    def _convert(self, value):
        return bool(value)

    def _load(self, address):
        return _ctypes._read(address, 1) != b'\0'


class c_char(_SimpleCData):
    _size = 1
    _default = b'\0'

    def _convert(self, value):
        if isinstance(value, int) and 0 <= value < 256:
            return bytes([value])
        if isinstance(value, (bytes, bytearray)) and len(value) == 1:
            return bytes(value)
        raise TypeError("one character bytes, bytearray or integer expected")

    def _load(self, address):
        return _ctypes._read(address, 1)


class c_double(_SimpleCData):
    _default = 0.0

    def _convert(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError("must be real number, not %s" % type(value).__name__)
        return float(value)

    def _load(self, address):
        return _ctypes._read_float(address, self._size)


class c_float(c_double):
    _size = 4


class c_void_p(_SimpleCData):
    _default = None

    def _convert(self, value):
        if not isinstance(value, int):
            raise TypeError("cannot be converted to pointer")
        return int(value) & 0xffffffffffffffff or None

    def _load(self, address):
        return int.from_bytes(_ctypes._read(address, 8), 'little') or None


_NULL = object()


class py_object(_SimpleCData):
    _default = _NULL

    def __init__(self, value=_NULL):
        self._address = None
        self._value = value

    def _convert(self, value):
        return value

    def _load(self, address):
        return _ctypes._object_at(int.from_bytes(_ctypes._read(address, 8), 'little'))

    @property
    def value(self):
        if self._address is not None:
            return self._load(self._address)
        if self._value is _NULL:
            raise ValueError("PyObject is NULL")
        return self._value

    def __repr__(self):
        return 'py_object(%s)' % ('<NULL>' if self._value is _NULL and self._address is None else repr(self.value))


def sizeof(what):
    if isinstance(what, _SimpleCData) or isinstance(what, type) and issubclass(what, _SimpleCData):
        return what._size
    raise TypeError("this type has no size")


def addressof(what):
    if not isinstance(what, _SimpleCData):
        raise TypeError("invalid type")
    return id(what) + 16 if what._address is None else what._address


def cast(obj, typ):
    if isinstance(typ, type) and issubclass(typ, (py_object, c_void_p)):
        if typ is py_object:
            return py_object(_ctypes._object_at(obj if isinstance(obj, int) else obj.value))
        return typ(obj if isinstance(obj, int) else obj.value)
    raise TypeError("cast() argument 2 must be a pointer type")


def string_at(ptr, size=-1):
    address = ptr if isinstance(ptr, int) else ptr.value
    if size >= 0:
        return _ctypes._read(address, size)
    return _ctypes._read(address, 4096).split(b'\0')[0]


class _Function:
    argtypes = None
    restype = c_int

    def __init__(self, function):
        self._function = function

    def __call__(self, value):
        self._function(value.value if isinstance(value, py_object) else value)


class _PythonApi:
    def __init__(self):
        self.Py_IncRef = _Function(_ctypes.Py_INCREF)
        self.Py_DecRef = _Function(_ctypes.Py_DECREF)


pythonapi = _PythonApi()
