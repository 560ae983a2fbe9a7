# Objects to bytes and back.
# Behaves as Lib/pickle.py of CPython 3.10 to 3.13: protocols 2 to 5 are read and written (lower ones are
# written as 2); memo, reductions, persistent ids and extension of dispatch as there.
# Leaves out the extension registry's codes and out-of-band buffers when writing.

from copyreg import dispatch_table
from functools import partial
from types import FunctionType
import sys

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
           "HIGHEST_PROTOCOL", "DEFAULT_PROTOCOL", "PickleBuffer"]

format_version = "4.0"
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
bytes_types = (bytes, bytearray)
PickleBuffer = memoryview


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _class in (PickleError, PicklingError, UnpicklingError):
    _class.__module__ = '_pickle'
del _class


def _u(size):
    return lambda n: n.to_bytes(size, 'little')


_u1, _u2, _u4, _u8 = _u(1), _u(2), _u(4), _u(8)


def encode_long(x):
    if x == 0:
        return b''
    nbytes = (x.bit_length() >> 3) + 1
    result = x.to_bytes(nbytes, 'little', signed=True)
    if x < 0 and nbytes > 1 and result[-1] == 0xff and result[-2] & 0x80:
        result = result[:-1]
    return result


def decode_long(data):
    return int.from_bytes(data, 'little', signed=True)


def _double(x):
    # The eight bytes of a float, big-endian.
    import math
    sign = 1 if math.copysign(1.0, x) < 0 else 0
    if x != x:
        bits = 0x7ff8 << 48
    elif x in (math.inf, -math.inf):
        bits = 0x7ff0 << 48
    elif x == 0:
        bits = 0
    else:
        m, e = math.frexp(abs(x))
        if e > -1022:
            bits = (e + 1022) << 52 | int(m * 2 ** 53) & (1 << 52) - 1
        else:
            bits = int(math.ldexp(m, e + 1074))
    return (bits | sign << 63).to_bytes(8, 'big')


def _undouble(data):
    import math
    bits = int.from_bytes(data, 'big')
    sign = -1.0 if bits >> 63 else 1.0
    e = bits >> 52 & 0x7ff
    m = bits & (1 << 52) - 1
    if e == 0x7ff:
        return math.nan if m else sign * math.inf
    if e == 0:
        return sign * math.ldexp(m, -1074)
    return sign * math.ldexp(m | 1 << 52, e - 1075)


def _encode(text, encoding):
    # Written as _codecs.encode, which is what protocol 2 calls to make bytes.
    return text.encode(encoding)


def _getattribute(obj, name):
    parent = None
    for part in name.split('.'):
        if part == '<locals>':
            raise AttributeError("Can't get local attribute {!r} on {!r}".format(name, obj))
        parent, obj = obj, getattr(obj, part)
    return obj, parent


def whichmodule(obj, name):
    module_name = getattr(obj, '__module__', None)
    if module_name is not None:
        return module_name
    for module_name, module in sys.modules.copy().items():
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _getattribute(module, name)[0] is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


class Pickler:
    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute")
        self.memo = {}
        self.proto = max(int(protocol), 2)
        self.bin = True
        self.fix_imports = bool(fix_imports)

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._out = []
        self.write = self._out.append
        self.save(obj)
        self.write(b'.')
        body = b''.join(self._out)
        header = b'\x80' + _u1(self.proto)
        if self.proto >= 4 and len(body) >= 4:
            header += b'\x95' + _u8(len(body))
        self._file_write(header + body)

    def memoize(self, obj):
        index = len(self.memo)
        self.memo[id(obj)] = index, obj
        if self.proto >= 4:
            self.write(b'\x94')
        elif index < 256:
            self.write(b'q' + _u1(index))
        else:
            self.write(b'r' + _u4(index))

    def get(self, i):
        return b'h' + _u1(i) if i < 256 else b'j' + _u4(i)

    def save(self, obj, save_persistent_id=True):
        if save_persistent_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self.save(pid, False)
                self.write(b'Q')
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self.write(self.get(known[0]))
            return
        rv = NotImplemented
        reduce = getattr(self, 'reducer_override', None)
        if reduce is not None:
            rv = reduce(obj)
        if rv is NotImplemented:
            t = type(obj)
            f = _dispatch.get(t)
            if f is not None:
                f(self, obj)
                return
            reduce = getattr(self, 'dispatch_table', dispatch_table).get(t)
            if reduce is not None:
                rv = reduce(obj)
            elif issubclass(t, type):
                self.save_global(obj)
                return
            else:
                reduce = getattr(obj, '__reduce_ex__', None)
                if reduce is not None:
                    rv = reduce(self.proto)
                else:
                    reduce = getattr(obj, '__reduce__', None)
                    if reduce is None:
                        raise PicklingError("Can't pickle %r object: %r" % (t.__name__, obj))
                    rv = reduce()
        if isinstance(rv, str):
            self.save_global(obj, rv)
            return
        if not isinstance(rv, tuple):
            raise PicklingError('__reduce__ must return a string or tuple')
        if not 2 <= len(rv) <= 6:
            raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
        self.save_reduce(obj=obj, *rv)

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not callable(func):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(func, '__name__', '')
        if name == '__newobj_ex__':
            cls, args, kwargs = args
            if self.proto >= 4:
                self.save(cls)
                self.save(args)
                self.save(kwargs)
                self.write(b'\x92')
            else:
                self.save(partial(cls.__new__, cls, *args, **kwargs))
                self.save(())
                self.write(b'R')
        elif name == '__newobj__':
            cls = args[0]
            if not hasattr(cls, '__new__'):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self.save(cls)
            self.save(args[1:])
            self.write(b'\x81')
        else:
            self.save(func)
            self.save(args)
            self.write(b'R')
        if obj is not None:
            # A recursive tuple may have been saved while its arguments were.
            if id(obj) in self.memo:
                self.write(b'0' + self.get(self.memo[id(obj)][0]))
            else:
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is not None:
            if state_setter is None:
                self.save(state)
                self.write(b'b')
            else:
                self.save(state_setter)
                self.save(obj)
                self.save(state)
                self.write(b'\x86R0')

    def save_none(self, obj):
        self.write(b'N')

    def save_bool(self, obj):
        self.write(b'\x88' if obj else b'\x89')

    def save_long(self, obj):
        if 0 <= obj <= 0xff:
            self.write(b'K' + _u1(obj))
        elif 0 <= obj <= 0xffff:
            self.write(b'M' + _u2(obj))
        elif -0x80000000 <= obj <= 0x7fffffff:
            self.write(b'J' + obj.to_bytes(4, 'little', signed=True))
        else:
            encoded = encode_long(obj)
            n = len(encoded)
            self.write((b'\x8a' + _u1(n) if n < 256 else b'\x8b' + _u4(n)) + encoded)

    def save_float(self, obj):
        self.write(b'G' + _double(obj))

    def save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self.save_reduce(bytes, (), obj=obj)
            else:
                self.save_reduce(_encode, (str(obj, 'latin1'), 'latin1'), obj=obj)
            return
        n = len(obj)
        if n <= 0xff:
            self.write(b'C' + _u1(n) + obj)
        else:
            self.write(b'B' + _u4(n) + obj)
        self.memoize(obj)

    def save_bytearray(self, obj):
        if self.proto < 5:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)
            return
        self.write(b'\x96' + _u8(len(obj)) + bytes(obj))
        self.memoize(obj)

    def save_str(self, obj):
        encoded = obj.encode('utf-8', 'surrogatepass')
        n = len(encoded)
        if n <= 0xff and self.proto >= 4:
            self.write(b'\x8c' + _u1(n) + encoded)
        else:
            self.write(b'X' + _u4(n) + encoded)
        self.memoize(obj)

    def save_tuple(self, obj):
        if not obj:
            self.write(b')')
            return
        n = len(obj)
        if n <= 3:
            for element in obj:
                self.save(element)
            if id(obj) in self.memo:
                # It contains itself, and was saved on the way.
                self.write(b'0' * n + self.get(self.memo[id(obj)][0]))
            else:
                self.write((b'\x85', b'\x86', b'\x87')[n - 1])
                self.memoize(obj)
            return
        self.write(b'(')
        for element in obj:
            self.save(element)
        if id(obj) in self.memo:
            self.write(b'1' + self.get(self.memo[id(obj)][0]))
            return
        self.write(b't')
        self.memoize(obj)

    def save_list(self, obj):
        self.write(b']')
        self.memoize(obj)
        self._batch_appends(obj)

    def _batches(self, items):
        items = iter(items)
        while True:
            batch = []
            for item in items:
                batch.append(item)
                if len(batch) == 1000:
                    break
            if not batch:
                return
            yield batch
            if len(batch) < 1000:
                return

    def _batch_appends(self, items):
        for batch in self._batches(items):
            if len(batch) > 1:
                self.write(b'(')
                for x in batch:
                    self.save(x)
                self.write(b'e')
            else:
                self.save(batch[0])
                self.write(b'a')

    def save_dict(self, obj):
        self.write(b'}')
        self.memoize(obj)
        self._batch_setitems(obj.items())

    def _batch_setitems(self, items):
        for batch in self._batches(items):
            if len(batch) > 1:
                self.write(b'(')
                for k, v in batch:
                    self.save(k)
                    self.save(v)
                self.write(b'u')
            else:
                self.save(batch[0][0])
                self.save(batch[0][1])
                self.write(b's')

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(b'\x8f')
        self.memoize(obj)
        for batch in self._batches(obj):
            self.write(b'(')
            for item in batch:
                self.save(item)
            self.write(b'\x90')

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(b'(')
        for item in obj:
            self.save(item)
        if id(obj) in self.memo:
            self.write(b'1' + self.get(self.memo[id(obj)][0]))
            return
        self.write(b'\x91')
        self.memoize(obj)

    def save_global(self, obj, name=None):
        if obj is _encode:
            self.write(b'c_codecs\nencode\n')
            self.memoize(obj)
            return
        if name is None:
            name = getattr(obj, '__qualname__', None) or obj.__name__
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
            module = sys.modules[module_name]
            obj2, parent = _getattribute(module, name)
        except (ImportError, KeyError, AttributeError):
            if '<locals>' in name:
                raise AttributeError("Can't %s local object %r" % (
                    'get' if sys.version_info >= (3, 13) else 'pickle', name)) from None
            raise PicklingError("Can't pickle %r: %s" % (
                obj, "attribute lookup %s on %s failed" % (name, module_name))) from None
        if obj2 is not obj:
            raise PicklingError("Can't pickle %r: it's not the same object as %s.%s" % (obj, module_name, name))
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(b'\x93')
        elif parent is not module:
            self.save_reduce(getattr, (parent, name.rpartition('.')[2]))
        else:
            if module_name == 'builtins' and self.fix_imports and self.proto < 3:
                # The name Python 2 knows it by.
                module_name = '__builtin__'
                if name == 'range':
                    name = 'xrange'
            self.write(b'c' + module_name.encode() + b'\n' + name.encode() + b'\n')
        self.memoize(obj)

    def save_type(self, obj):
        if obj in (type(None), type(NotImplemented), type(...)):
            singleton = {type(None): None, type(NotImplemented): NotImplemented, type(...): ...}[obj]
            self.save_reduce(type, (singleton,), obj=obj)
            return
        self.save_global(obj)


_dispatch = {
    type(None): Pickler.save_none, bool: Pickler.save_bool, int: Pickler.save_long, float: Pickler.save_float,
    bytes: Pickler.save_bytes, bytearray: Pickler.save_bytearray, str: Pickler.save_str, tuple: Pickler.save_tuple,
    list: Pickler.save_list, dict: Pickler.save_dict, set: Pickler.save_set, frozenset: Pickler.save_frozenset,
    FunctionType: Pickler.save_global, type: Pickler.save_type,
}


class _Mark:
    pass


_mark = _Mark()


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._file = file
        self.memo = {}

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, "
                              "but no persistent_load function was specified.")

    def find_class(self, module, name):
        if module == '__builtin__':
            module = 'builtins'
            name = {'xrange': 'range', 'unicode': 'str', 'long': 'int'}.get(name, name)
        elif module == '_codecs' and name == 'encode':
            return _encode
        __import__(module, level=0)
        try:
            return _getattribute(sys.modules[module], name)[0]
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None

    def _read(self, n):
        data = self._file.read(n)
        if len(data) < n:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _number(self, size):
        return int.from_bytes(self._read(size), 'little')

    def _pop_mark(self):
        stack = self.stack
        i = len(stack) - 1
        while stack[i] is not _mark:
            i -= 1
        items = stack[i + 1:]
        del stack[i:]
        return items

    def load(self):
        self.stack = stack = []
        read = self._file.read
        while True:
            code = read(1)
            if not code:
                raise EOFError("Ran out of input")
            if code == b'.':
                return stack.pop()
            try:
                step = _steps[code]
            except KeyError:
                shown = repr(code)[2:-1]
                raise UnpicklingError(f"invalid load key, '{shown}'.") from None
            step(self, stack)

    def _build(self, stack):
        state = stack.pop()
        inst = stack[-1]
        setstate = getattr(inst, "__setstate__", None)
        if setstate is not None:
            setstate(state)
            return
        slotstate = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slotstate = state
        if state:
            inst_dict = inst.__dict__
            for k, v in state.items():
                inst_dict[sys.intern(k) if type(k) is str else k] = v
        if slotstate:
            for k, v in slotstate.items():
                setattr(inst, k, v)

    def _extend(self, stack):
        items = self._pop_mark()
        target = stack[-1]
        extend = getattr(target, 'extend', None)
        if extend is not None:
            extend(items)
        else:
            for item in items:
                target.append(item)

    def _set_items(self, stack):
        items = self._pop_mark()
        target = stack[-1]
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _newobj_ex(self, stack):
        kwargs = stack.pop()
        args = stack.pop()
        cls = stack.pop()
        stack.append(cls.__new__(cls, *args, **kwargs))

    def _newobj(self, stack):
        args = stack.pop()
        cls = stack.pop()
        stack.append(cls.__new__(cls, *args))

    def _reduce(self, stack):
        args = stack.pop()
        stack[-1] = stack[-1](*args)

    def _protocol(self, stack):
        proto = self._number(1)
        if proto > HIGHEST_PROTOCOL:
            raise ValueError("unsupported pickle protocol: %d" % proto)

    def _stack_global(self, stack):
        name = stack.pop()
        module = stack.pop()
        stack.append(self.find_class(module, name))

    def _global(self, stack):
        module = self._file.readline()[:-1].decode('utf-8')
        name = self._file.readline()[:-1].decode('utf-8')
        stack.append(self.find_class(module, name))

    def _set_item(self, stack):
        value = stack.pop()
        key = stack.pop()
        stack[-1][key] = value

    def _append(self, stack):
        value = stack.pop()
        stack[-1].append(value)

    def _tuple(self, n, stack):
        items = tuple(stack[-n:])
        del stack[-n:]
        stack.append(items)

    def _add_items(self, stack):
        items = self._pop_mark()
        target = stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _get(self, i, stack):
        try:
            stack.append(self.memo[i])
        except KeyError:
            raise UnpicklingError(f'Memo value not found at index {i}') from None

    def _put(self, i, stack):
        self.memo[i] = stack[-1]

    def _text(self, size, stack):
        stack.append(str(self._read(self._number(size)), 'utf-8', 'surrogatepass'))

    def _bytes(self, size, stack):
        stack.append(self._read(self._number(size)))


_U = Unpickler
_steps = {
    b'\x80': _U._protocol,
    b'\x95': lambda u, s: u._number(8) and None,
    b'N': lambda u, s: s.append(None),
    b'\x88': lambda u, s: s.append(True),
    b'\x89': lambda u, s: s.append(False),
    b'K': lambda u, s: s.append(u._number(1)),
    b'M': lambda u, s: s.append(u._number(2)),
    b'J': lambda u, s: s.append(int.from_bytes(u._read(4), 'little', signed=True)),
    b'\x8a': lambda u, s: s.append(decode_long(u._read(u._number(1)))),
    b'\x8b': lambda u, s: s.append(decode_long(u._read(u._number(4)))),
    b'G': lambda u, s: s.append(_undouble(u._read(8))),
    b'C': lambda u, s: u._bytes(1, s),
    b'B': lambda u, s: u._bytes(4, s),
    b'\x8e': lambda u, s: u._bytes(8, s),
    b'\x96': lambda u, s: s.append(bytearray(u._read(u._number(8)))),
    b'\x8c': lambda u, s: u._text(1, s),
    b'X': lambda u, s: u._text(4, s),
    b'\x8d': lambda u, s: u._text(8, s),
    b'(': lambda u, s: s.append(_mark),
    b')': lambda u, s: s.append(()),
    b'\x85': lambda u, s: u._tuple(1, s),
    b'\x86': lambda u, s: u._tuple(2, s),
    b'\x87': lambda u, s: u._tuple(3, s),
    b't': lambda u, s: s.append(tuple(u._pop_mark())),
    b']': lambda u, s: s.append([]),
    b'}': lambda u, s: s.append({}),
    b'\x8f': lambda u, s: s.append(set()),
    b'\x90': _U._add_items,
    b'\x91': lambda u, s: s.append(frozenset(u._pop_mark())),
    b'e': _U._extend,
    b'a': _U._append,
    b'u': _U._set_items,
    b's': _U._set_item,
    b'c': _U._global,
    b'\x93': _U._stack_global,
    b'R': _U._reduce,
    b'b': _U._build,
    b'\x81': _U._newobj,
    b'\x92': _U._newobj_ex,
    b'h': lambda u, s: u._get(u._number(1), s),
    b'j': lambda u, s: u._get(u._number(4), s),
    b'q': lambda u, s: u._put(u._number(1), s),
    b'r': lambda u, s: u._put(u._number(4), s),
    b'\x94': lambda u, s: u._put(len(u.memo), s),
    b'0': lambda u, s: s.pop() and None,
    b'1': lambda u, s: u._pop_mark() and None,
    b'2': lambda u, s: s.append(s[-1]),
    b'Q': lambda u, s: s.append(u.persistent_load(s.pop())),
}


class _Sink:
    def __init__(self):
        self.parts = []
        self.write = self.parts.append


class _Source:
    # Bytes read from the front, as from a file.
    def __init__(self, data):
        self.data = bytes(data)
        self.pos = 0

    def read(self, n):
        result = self.data[self.pos:self.pos + n]
        self.pos += len(result)
        return result

    def readline(self):
        end = self.data.find(b'\n', self.pos) + 1 or len(self.data)
        result = self.data[self.pos:end]
        self.pos = end
        return result


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    sink = _Sink()
    Pickler(sink, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return b''.join(sink.parts)


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file, fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()


def loads(s, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(_Source(s), fix_imports=fix_imports, buffers=buffers, encoding=encoding, errors=errors).load()
