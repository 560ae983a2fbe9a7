# Objects to bytes and back. Behaves as Lib/pickle.py of CPython 3.10 to 3.13: the classes and functions that everybody uses are those of
# _pickle; _Pickler and _Unpickler do the same in Python, for who wants to override how a kind of object is written or read.

import sys

import _compat_pickle
import codecs
import io
import re
from copyreg import dispatch_table, _extension_cache, _extension_registry, _inverted_registry
from functools import partial
from itertools import islice
from struct import pack, unpack
from sys import maxsize
from types import FunctionType

import _pickle
from _pickle import (PickleBuffer, PickleError, Pickler, PicklingError, Unpickler, UnpicklingError, dump, dumps, load, loads)

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
bytes_types = (bytes, bytearray)
_HAVE_PICKLE_BUFFER = True
if sys.version_info >= (3, 12):
    _NoValue = object()
else:
    PyStringMap = None

# The instructions, by the protocol they came with.

_OPCODES = """
    MARK=( STOP=. POP=0 POP_MARK=1 DUP=2 FLOAT=F INT=I BININT=J BININT1=K LONG=L BININT2=M NONE=N PERSID=P BINPERSID=Q REDUCE=R
    STRING=S BINSTRING=T SHORT_BINSTRING=U UNICODE=V BINUNICODE=X APPEND=a BUILD=b GLOBAL=c DICT=d EMPTY_DICT=} APPENDS=e GET=g
    BINGET=h INST=i LONG_BINGET=j LIST=l EMPTY_LIST=] OBJ=o PUT=p BINPUT=q LONG_BINPUT=r SETITEM=s TUPLE=t EMPTY_TUPLE=)
    SETITEMS=u BINFLOAT=G
    PROTO=\x80 NEWOBJ=\x81 EXT1=\x82 EXT2=\x83 EXT4=\x84 TUPLE1=\x85 TUPLE2=\x86 TUPLE3=\x87 NEWTRUE=\x88 NEWFALSE=\x89
    LONG1=\x8a LONG4=\x8b
    BINBYTES=B SHORT_BINBYTES=C
    SHORT_BINUNICODE=\x8c BINUNICODE8=\x8d BINBYTES8=\x8e EMPTY_SET=\x8f ADDITEMS=\x90 FROZENSET=\x91 NEWOBJ_EX=\x92
    STACK_GLOBAL=\x93 MEMOIZE=\x94 FRAME=\x95
    BYTEARRAY8=\x96 NEXT_BUFFER=\x97 READONLY_BUFFER=\x98
"""
globals().update((_pair[:-2], _pair[-1:].encode("latin-1")) for _pair in re.findall(r"\w+=.", _OPCODES, re.DOTALL))
TRUE = b"I01\n"
FALSE = b"I00\n"
_tuplesize2code = [EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3]
_BYTES_AND_TEXT = {
    # Instructions for data of up to 255 bytes, four thousand million, and any number of them.
    bytes: (SHORT_BINBYTES, BINBYTES, BINBYTES8),
    str: (SHORT_BINUNICODE, BINUNICODE, BINUNICODE8),
}

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer"]
__all__ += [_name for _name in globals() if re.match("[A-Z][A-Z0-9_]+$", _name)]


class _Stop(Exception):
    # Leaves the loop of an unpickler with what has been loaded.

    def __init__(self, value):
        self.value = value


def _dotted(top, name):
    # What a qualified name leads to, and what has it.
    owner, found = None, top
    for part in name.split("."):
        if part == "<locals>":
            raise AttributeError(f"Can't get local attribute {name!r} on {top!r}")
        try:
            owner, found = found, getattr(found, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {top!r}") from None
    return found, owner


if sys.version_info >= (3, 13):
    def _getattribute(obj, dotted_path):
        for part in dotted_path:
            obj = getattr(obj, part)
        return obj

    def whichmodule(obj, name):
        """The name of the module that has obj."""
        return _module_of(obj, name.split("."))
else:
    _getattribute = _dotted

    def whichmodule(obj, name):
        """The name of the module that has obj."""
        return _module_of(obj, name.split("."))


def _module_of(obj, path):
    given = getattr(obj, "__module__", None)
    if given is not None:
        return given
    for name, module in sys.modules.copy().items():
        if module is None or name in ("__main__", "__mp_main__"):
            continue
        candidate = module
        try:
            for part in path:
                candidate = getattr(candidate, part)
        except AttributeError:
            continue
        if candidate is obj:
            return name
    return "__main__"


def encode_long(x):
    """An int in as few bytes as hold it and its sign, the lowest first."""
    if not x:
        return b""
    data = x.to_bytes(x.bit_length() // 8 + 1, "little", signed=True)
    return data[:-1] if x < 0 and data.endswith(b"\xff") and len(data) > 1 and data[-2] > 0x7f else data


def decode_long(data):
    """What encode_long made of an int."""
    return int.from_bytes(data, signed=True, byteorder="little")


class _Framer:
    # Collects what is written in frames, and hands each on with its length.

    _FRAME_SIZE_MIN = 4
    _FRAME_SIZE_TARGET = 1 << 16

    def __init__(self, file_write):
        self.file_write, self.current_frame = file_write, None

    def start_framing(self):
        self.current_frame = io.BytesIO()

    def end_framing(self):
        frame = self.current_frame
        if frame and frame.tell():
            self.commit_frame(True)
            self.current_frame = None

    def commit_frame(self, force=False):
        frame = self.current_frame
        if not frame or frame.tell() < self._FRAME_SIZE_TARGET and not force:
            return
        body = frame.getbuffer()
        if len(body) >= self._FRAME_SIZE_MIN:
            self.file_write(FRAME + pack("<Q", len(body)))
        self.file_write(body)
        self.current_frame = io.BytesIO()

    def write(self, data):
        return (self.current_frame.write if self.current_frame else self.file_write)(data)

    def write_large_bytes(self, header, payload):
        if self.current_frame:
            self.commit_frame(force=True)
        self.file_write(header)
        self.file_write(payload)


class _Unframer:
    # Reads from frames while there are some, and from the file between them.

    def __init__(self, file_read, file_readline, file_tell=None):
        self.file_read, self.file_readline = file_read, file_readline
        self.current_frame = None

    def _exhausted(self):
        raise UnpicklingError("pickle exhausted before end of frame")

    def readinto(self, buf):
        frame, wanted = self.current_frame, len(buf)
        if frame:
            got = frame.readinto(buf)
            if got or not wanted:
                if got < wanted:
                    self._exhausted()
                return got
            self.current_frame = None
        buf[:] = self.file_read(wanted)
        return wanted

    def read(self, n):
        frame = self.current_frame
        if frame:
            data = frame.read(n)
            if data or not n:
                if len(data) < n:
                    self._exhausted()
                return data
            self.current_frame = None
        return self.file_read(n)

    def readline(self):
        frame = self.current_frame
        if frame:
            line = frame.readline()
            if line:
                if not line.endswith(b"\n"):
                    self._exhausted()
                return line
            self.current_frame = None
        return self.file_readline()

    def load_frame(self, frame_size):
        if self.current_frame and self.current_frame.read():
            raise UnpicklingError("beginning of a new frame before end of current frame")
        self.current_frame = io.BytesIO(self.file_read(frame_size))


class _Pickler:
    """Writes objects to a file; what is written of each type is said by `dispatch`."""

    dispatch = {}
    _BATCHSIZE = 1000

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        proto = DEFAULT_PROTOCOL if protocol is None else protocol
        if proto > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        self.proto = proto = int(proto) if proto >= 0 else HIGHEST_PROTOCOL
        if buffer_callback is not None and proto < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        self._buffer_callback = buffer_callback
        try:
            self._file_write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.framer = framer = _Framer(self._file_write)
        self.write, self._write_large_bytes = framer.write, framer.write_large_bytes
        self.memo, self.fast = {}, 0
        self.bin = proto > 0
        self.fix_imports = proto < 3 and fix_imports

    def clear_memo(self):
        self.memo.clear()

    def dump(self, obj):
        if not hasattr(self, "_file_write"):
            raise PicklingError("Pickler.__init__() was not called by %s.__init__()" % type(self).__name__)
        if self.proto > 1:
            self.write(PROTO + bytes([self.proto]))
            if self.proto > 3:
                self.framer.start_framing()
        self.save(obj)
        self.write(STOP)
        self.framer.end_framing()

    # The memo: objects that have been written, by id, with their numbers.

    def memoize(self, obj):
        if not self.fast:
            number = len(self.memo)
            self.write(self.put(number))
            self.memo[id(obj)] = number, obj

    def _numbered(self, small, large, line, i):
        if not self.bin:
            return b"%b%d\n" % (line, i)
        return pack("<cB", small, i) if i < 256 else pack("<cI", large, i)

    def put(self, idx):
        return MEMOIZE if self.proto >= 4 else self._numbered(BINPUT, LONG_BINPUT, PUT, idx)

    def get(self, i):
        return self._numbered(BINGET, LONG_BINGET, GET, i)

    def _take_back(self, obj, undo):
        # An object that holds itself may have been written with its parts: then they go, and it is fetched.
        known = self.memo.get(id(obj))
        if known is None:
            return False
        self.write(undo + self.get(known[0]))
        return True

    def save(self, obj, save_persistent_id=True):
        self.framer.commit_frame()
        if save_persistent_id and (pid := self.persistent_id(obj)) is not None:
            return self.save_pers(pid)
        if (known := self.memo.get(id(obj))) is not None:
            self.write(self.get(known[0]))
            return

        reduced = NotImplemented
        if (override := getattr(self, "reducer_override", None)) is not None:
            reduced = override(obj)
        if reduced is NotImplemented:
            cls = type(obj)
            if (method := self.dispatch.get(cls)) is not None:
                method(self, obj)
                return
            if (reduce := getattr(self, "dispatch_table", dispatch_table).get(cls)) is not None:
                reduced = reduce(obj)
            elif issubclass(cls, type):
                self.save_global(obj)
                return
            elif (reduce := getattr(obj, "__reduce_ex__", None)) is not None:
                reduced = reduce(self.proto)
            elif (reduce := getattr(obj, "__reduce__", None)) is not None:
                reduced = reduce()
            else:
                raise PicklingError("Can't pickle %r object: %r" % (cls.__name__, obj))

        if isinstance(reduced, str):
            self.save_global(obj, reduced)
        elif not isinstance(reduced, tuple):
            raise PicklingError("%s must return string or tuple" % reduce)
        elif 2 <= len(reduced) <= 6:
            self.save_reduce(*reduced, obj=obj)
        else:
            raise PicklingError("Tuple returned by %s must have two to six elements" % reduce)

    def persistent_id(self, obj):
        """An id by which the object is known elsewhere; None: it is written itself."""
        return None

    def save_pers(self, pid):
        if self.bin:
            self.save(pid, save_persistent_id=False)
            self.write(BINPERSID)
            return
        try:
            self.write(PERSID + str(pid).encode("ascii") + b"\n")
        except UnicodeEncodeError:
            raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def save_reduce(self, func, args, state=None, listitems=None, dictitems=None, state_setter=None, *, obj=None):
        if not isinstance(args, tuple):
            raise PicklingError("args from save_reduce() must be a tuple")
        if not callable(func):
            raise PicklingError("func from save_reduce() must be callable")
        kind = getattr(func, "__name__", "") if self.proto >= 2 else ""
        if kind == "__newobj_ex__":
            self._save_new_ex(obj, *args)
        elif kind == "__newobj__":
            cls, *rest = args
            self._check_class(kind, cls, obj)
            self.save(cls)
            self.save(tuple(rest))
            self.write(NEWOBJ)
        else:
            self.save(func)
            self.save(args)
            self.write(REDUCE)

        if obj is not None:
            if not self._take_back(obj, POP):
                self.memoize(obj)
        if listitems is not None:
            self._batch_appends(listitems)
        if dictitems is not None:
            self._batch_setitems(dictitems)
        if state is None:
            return
        if state_setter is None:
            self.save(state)
            self.write(BUILD)
        else:
            for part in state_setter, obj, state:
                self.save(part)
            self.write(TUPLE2 + REDUCE + POP)

    def _check_class(self, kind, cls, obj):
        if not hasattr(cls, "__new__"):
            raise PicklingError(f"args[0] from {kind} args has no __new__")
        if obj is not None and cls is not obj.__class__:
            raise PicklingError(f"args[0] from {kind} args has the wrong class")

    def _save_new_ex(self, obj, cls, args, kwargs):
        self._check_class("__newobj_ex__", cls, obj)
        if self.proto >= 4:
            for part in cls, args, kwargs:
                self.save(part)
            self.write(NEWOBJ_EX)
        else:
            self.save(partial(cls.__new__, cls, *args, **kwargs))
            self.save(())
            self.write(REDUCE)

    # Atoms.

    def save_none(self, obj):
        self.write(NONE)

    def save_bool(self, obj):
        if self.proto < 2:
            self.write(TRUE if obj else FALSE)
        else:
            self.write(NEWTRUE if obj else NEWFALSE)

    def save_long(self, obj):
        fits = -1 << 31 <= obj < 1 << 31
        if self.bin and fits:
            if 0 <= obj < 1 << 8:
                data = pack("<cB", BININT1, obj)
            elif 0 <= obj < 1 << 16:
                data = pack("<cH", BININT2, obj)
            else:
                data = pack("<ci", BININT, obj)
        elif self.proto >= 2:
            digits = encode_long(obj)
            size = len(digits)
            data = (pack("<cB", LONG1, size) if size < 256 else pack("<ci", LONG4, size)) + digits
        else:
            data = b"I%d\n" % obj if fits else b"L%dL\n" % obj
        self.write(data)

    def save_float(self, obj):
        self.write(pack(">cd", BINFLOAT, obj) if self.bin else FLOAT + repr(obj).encode("ascii") + b"\n")

    def _save_counted(self, kind, data, short):
        # `short`: is there an instruction for short data? Large data stays outside of frames.
        size = len(data)
        one, four, eight = _BYTES_AND_TEXT[kind]
        if short and size < 256:
            self.write(pack("<cB", one, size) + data)
        elif size > 0xffffffff and self.proto >= 4:
            self._write_large_bytes(pack("<cQ", eight, size), data)
        elif size >= self.framer._FRAME_SIZE_TARGET:
            self._write_large_bytes(pack("<cI", four, size), data)
        else:
            self.write(pack("<cI", four, size) + data)

    def save_bytes(self, obj):
        if self.proto >= 3:
            self._save_bytes_no_memo(obj)
            self.memoize(obj)
        elif obj:
            self.save_reduce(codecs.encode, (obj.decode("latin1"), "latin1"), obj=obj)
        else:
            self.save_reduce(bytes, (), obj=obj)

    def _save_bytes_no_memo(self, obj):
        self._save_counted(bytes, obj, True)

    def save_bytearray(self, obj):
        if self.proto >= 5:
            self._save_bytearray_no_memo(obj)
            self.memoize(obj)
        else:
            self.save_reduce(bytearray, (bytes(obj),) if obj else (), obj=obj)

    def _save_bytearray_no_memo(self, obj):
        header = pack("<cQ", BYTEARRAY8, len(obj))
        if len(obj) >= self.framer._FRAME_SIZE_TARGET:
            self._write_large_bytes(header, obj)
        else:
            self.write(header + obj)

    def save_picklebuffer(self, obj):
        if self.proto < 5:
            be = "be " if sys.version_info >= (3, 13) else ""
            raise PicklingError(f"PickleBuffer can only {be}pickled with protocol >= 5")
        with obj.raw() as view:
            if not view.contiguous:
                raise PicklingError("PickleBuffer can not be pickled when pointing to a non-contiguous buffer")
            if self._buffer_callback is not None and not self._buffer_callback(obj):
                self.write(NEXT_BUFFER + (READONLY_BUFFER if view.readonly else b""))
                return
            contents = view.tobytes()
            writer = self._save_bytes_no_memo if view.readonly else self._save_bytearray_no_memo
            writer(contents if view.readonly else bytearray(contents))
            if id(contents) not in self.memo:
                self.memoize(contents)

    def save_str(self, obj):
        if self.bin:
            self._save_counted(str, obj.encode("utf-8", "surrogatepass"), self.proto >= 4)
        else:
            for code in 0x5c, 0, 0x0a, 0x0d, 0x1a:
                # The first of them is what the others become.
                obj_text = obj if code == 0x5c else obj_text
                obj_text = obj_text.replace(chr(code), f"\\u{code:04x}")
            self.write(UNICODE + obj_text.encode("raw-unicode-escape") + b"\n")
        self.memoize(obj)

    # Containers: in the memo before their contents are written, but for tuples and frozensets.

    def save_tuple(self, obj):
        size = len(obj)
        if not size:
            self.write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
            return
        short = size < 4 and self.proto >= 2
        if not short:
            self.write(MARK)
        for item in obj:
            self.save(item)
        undo = POP * size if short else POP_MARK if self.bin else POP * (size + 1)
        if not self._take_back(obj, undo):
            self.write(_tuplesize2code[size] if short else TUPLE)
            self.memoize(obj)

    def save_list(self, obj):
        self.write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._batch_appends(obj)

    def _batches(self, items, save_item, one, many):
        if not self.bin:
            for item in items:
                save_item(item)
                self.write(one)
            return
        source = iter(items)
        while batch := list(islice(source, self._BATCHSIZE)):
            single = len(batch) == 1
            if not single:
                self.write(MARK)
            for item in batch:
                save_item(item)
            self.write(one if single else many)
            if len(batch) < self._BATCHSIZE:
                return

    def _batch_appends(self, items):
        self._batches(items, self.save, APPEND, APPENDS)

    def save_dict(self, obj):
        self.write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._batch_setitems(obj.items())

    def _save_pair(self, pair):
        key, value = pair
        self.save(key)
        self.save(value)

    def _batch_setitems(self, items):
        self._batches(items, self._save_pair, SETITEM, SETITEMS)

    def save_set(self, obj):
        if self.proto < 4:
            self.save_reduce(set, (list(obj),), obj=obj)
            return
        self.write(EMPTY_SET)
        self.memoize(obj)
        source = iter(obj)
        while batch := list(islice(source, self._BATCHSIZE)):
            self.write(MARK)
            for item in batch:
                self.save(item)
            self.write(ADDITEMS)
            if len(batch) < self._BATCHSIZE:
                return

    def save_frozenset(self, obj):
        if self.proto < 4:
            self.save_reduce(frozenset, (list(obj),), obj=obj)
            return
        self.write(MARK)
        for item in obj:
            self.save(item)
        if not self._take_back(obj, POP_MARK):
            self.write(FROZENSET)
            self.memoize(obj)

    # What has a name in a module.

    def save_global(self, obj, name=None):
        name = name or getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            verb = "get" if sys.version_info >= (3, 13) else "pickle"
            raise AttributeError(f"Can't {verb} local object {name!r}")
        module_name = whichmodule(obj, name)
        try:
            __import__(module_name, level=0)
            found, owner = _dotted(sys.modules[module_name], name)
        except (ImportError, KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: it's not found as {module_name}.{name}") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self.proto >= 2 and (code := _extension_registry.get((module_name, name))) is not None:
            width, op = ("B", EXT1) if code < 1 << 8 else ("H", EXT2) if code < 1 << 16 else ("i", EXT4)
            self.write(pack("<c" + width, op, code))
            return
        if self.proto >= 4:
            self.save(module_name)
            self.save(name)
            self.write(STACK_GLOBAL)
        elif "." not in name:
            self._save_toplevel_by_name(module_name, name)
        elif sys.version_info >= (3, 13):
            first, *rest = name.split(".")
            for part in rest:
                self.save(getattr)
                if self.proto < 2:
                    self.write(MARK)
            self._save_toplevel_by_name(module_name, first)
            for part in rest:
                self.save(part)
                self.write((TUPLE2 if self.proto >= 2 else TUPLE) + REDUCE)
        else:
            self.save_reduce(getattr, (owner, name.rpartition(".")[2]))
        self.memoize(obj)

    def _save_toplevel_by_name(self, module_name, name):
        if self.fix_imports:
            renamed = _compat_pickle.REVERSE_NAME_MAPPING.get((module_name, name))
            if renamed:
                module_name, name = renamed
            else:
                module_name = _compat_pickle.REVERSE_IMPORT_MAPPING.get(module_name, module_name)
        encoding = "utf-8" if self.proto >= 3 else "ascii"
        try:
            self.write(b"".join([GLOBAL, module_name.encode(encoding), b"\n", name.encode(encoding), b"\n"]))
        except UnicodeEncodeError:
            raise PicklingError("can't pickle global identifier '%s.%s' using pickle protocol %i" %
                                (module_name, name, self.proto)) from None

    def save_type(self, obj):
        for singleton in None, NotImplemented, ...:
            if obj is type(singleton):
                return self.save_reduce(type, (singleton,), obj=obj)
        return self.save_global(obj)


for _kind, _how in {
    type(None): "none", bool: "bool", int: "long", float: "float", bytes: "bytes", bytearray: "bytearray", str: "str", tuple: "tuple",
    list: "list", dict: "dict", set: "set", frozenset: "frozenset", FunctionType: "global", type: "type",
    PickleBuffer: "picklebuffer",
}.items():
    _Pickler.dispatch[_kind] = getattr(_Pickler, "save_" + _how)


class _Unpickler:
    """Reads objects from a file; what each instruction does is said by `dispatch`, by the number of its byte."""

    dispatch = {}

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        self._buffers = None if buffers is None else iter(buffers)
        self._file_read, self._file_readline = file.read, file.readline
        self.memo, self.proto = {}, 0
        self.encoding, self.errors, self.fix_imports = encoding, errors, fix_imports

    def load(self):
        """The object that the next pickle of the file stands for."""
        if not hasattr(self, "_file_read"):
            raise UnpicklingError("Unpickler.__init__() was not called by %s.__init__()" % type(self).__name__)
        unframer = self._unframer = _Unframer(self._file_read, self._file_readline)
        self.read, self.readinto, self.readline = unframer.read, unframer.readinto, unframer.readline
        self.stack, self.metastack = [], []
        self.append, self.proto = self.stack.append, 0
        steps = self.dispatch
        try:
            while key := unframer.read(1):
                steps[key[0]](self)
            raise EOFError
        except _Stop as stop:
            return stop.value

    def _number(self, size):
        return int.from_bytes(self.read(size), "little")

    def _signed(self, size):
        return int.from_bytes(self.read(size), "little", signed=True)

    def pop_mark(self):
        # Everything since the newest mark; what was below is the stack again.
        items, self.stack = self.stack, self.metastack.pop()
        self.append = self.stack.append
        return items

    def persistent_load(self, pid):
        raise UnpicklingError("unsupported persistent id encountered")

    def find_class(self, module, name):
        if self.proto < 3 and self.fix_imports:
            if (renamed := _compat_pickle.NAME_MAPPING.get((module, name))) is not None:
                module, name = renamed
            else:
                module = _compat_pickle.IMPORT_MAPPING.get(module, module)
        __import__(module, level=0)
        if self.proto < 4:
            return getattr(sys.modules[module], name)
        return _dotted(sys.modules[module], name)[0]

    def get_extension(self, code):
        known = _extension_cache.get(code, self)
        if known is self:
            key = _inverted_registry.get(code)
            if not key:
                if code <= 0:
                    raise UnpicklingError("EXT specifies code <= 0")
                raise ValueError("unregistered extension code %d" % code)
            known = _extension_cache[code] = self.find_class(*key)
        self.append(known)

    def _instantiate(self, klass, args):
        if args or not isinstance(klass, type) or hasattr(klass, "__getinitargs__"):
            try:
                made = klass(*args)
            except TypeError as error:
                raise TypeError("in constructor for %s: %s" % (klass.__name__, str(error)), error.__traceback__)
        else:
            made = klass.__new__(klass)
        self.append(made)

    def _decode_string(self, value):
        return value if self.encoding == "bytes" else value.decode(self.encoding, self.errors)

    def _counted(self, size, name):
        length = self._number(size)
        if length > maxsize:
            raise UnpicklingError(f"{name} exceeds system's maximum size of {maxsize} bytes")
        return self.read(length)

    def load_proto(self):
        proto = self._number(1)
        if proto > HIGHEST_PROTOCOL:
            raise ValueError("unsupported pickle protocol: %d" % proto)
        self.proto = proto

    def load_frame(self):
        size = self._number(8)
        if size > sys.maxsize:
            raise ValueError("frame size > sys.maxsize: %d" % size)
        self._unframer.load_frame(size)

    def load_stop(self):
        raise _Stop(self.stack.pop())

    def load_mark(self):
        self.metastack.append(self.stack)
        self.stack = []
        self.append = self.stack.append

    def load_pop(self):
        if self.stack:
            self.stack.pop()
        else:
            self.pop_mark()

    def load_pop_mark(self):
        self.pop_mark()

    def load_dup(self):
        self.append(self.stack[-1])

    def load_int(self):
        text = self.readline()
        self.append({TRUE[1:]: True, FALSE[1:]: False}[text] if text in (TRUE[1:], FALSE[1:]) else int(text, 0))

    def load_long(self):
        text = self.readline()[:-1]
        self.append(int(text.removesuffix(b"L"), 0))

    def load_long1(self):
        self.append(decode_long(self.read(self._number(1))))

    def load_long4(self):
        size = self._signed(4)
        if size < 0:
            raise UnpicklingError("LONG pickle has negative byte count")
        self.append(decode_long(self.read(size)))

    def load_float(self):
        self.append(float(self.readline()[:-1]))

    def load_binfloat(self):
        self.append(*unpack(">d", self.read(8)))

    def load_persid(self):
        try:
            pid = self.readline()[:-1].decode("ascii")
        except UnicodeDecodeError:
            raise UnpicklingError("persistent IDs in protocol 0 must be ASCII strings") from None
        self.append(self.persistent_load(pid))

    def load_binpersid(self):
        self.append(self.persistent_load(self.stack.pop()))

    def load_string(self):
        text = self.readline()[:-1]
        if len(text) < 2 or text[0] != text[-1] or text[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self.append(self._decode_string(codecs.escape_decode(text[1:-1])[0]))

    def load_binstring(self):
        size = self._signed(4)
        if size < 0:
            raise UnpicklingError("BINSTRING pickle has negative byte count")
        self.append(self._decode_string(self.read(size)))

    def load_short_binstring(self):
        self.append(self._decode_string(self.read(self._number(1))))

    def load_unicode(self):
        self.append(self.readline()[:-1].decode("raw-unicode-escape"))

    def load_bytearray8(self):
        data = bytearray(self._number(8))
        self.readinto(data)
        self.append(data)

    def load_next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError("pickle stream refers to out-of-band data but no *buffers* argument was given")
        for buffer in self._buffers:
            return self.append(buffer)
        raise UnpicklingError("not enough out-of-band buffers")

    def load_readonly_buffer(self):
        with memoryview(self.stack[-1]) as view:
            if not view.readonly:
                self.stack[-1] = view.toreadonly()

    def load_tuple(self):
        items = tuple(self.pop_mark())
        self.append(items)

    def _load_short_tuple(self, size):
        self.stack[-size:] = [tuple(self.stack[-size:])]

    def load_list(self):
        items = self.pop_mark()
        self.append(items)

    def load_dict(self):
        items = iter(self.pop_mark())
        self.append(dict(zip(items, items)))

    def load_frozenset(self):
        items = frozenset(self.pop_mark())
        self.append(items)

    def load_inst(self):
        module, name = (self.readline()[:-1].decode("ascii") for _ in "12")
        cls = self.find_class(module, name)
        self._instantiate(cls, self.pop_mark())

    def load_obj(self):
        cls, *args = self.pop_mark()
        self._instantiate(cls, args)

    def load_newobj(self):
        args = self.stack.pop()
        cls = self.stack.pop()
        self.append(cls.__new__(cls, *args))

    def load_newobj_ex(self):
        kwargs = self.stack.pop()
        args = self.stack.pop()
        cls = self.stack.pop()
        self.append(cls.__new__(cls, *args, **kwargs))

    def load_global(self):
        module, name = (self.readline()[:-1].decode("utf-8") for _ in "12")
        self.append(self.find_class(module, name))

    def load_stack_global(self):
        name = self.stack.pop()
        module = self.stack.pop()
        if not type(name) is type(module) is str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self.append(self.find_class(module, name))

    def load_reduce(self):
        args = self.stack.pop()
        self.stack[-1] = self.stack[-1](*args)

    def _remembered(self, i):
        try:
            self.append(self.memo[i])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {i}") from None

    def load_get(self):
        self._remembered(int(self.readline()[:-1]))

    def load_put(self):
        i = int(self.readline()[:-1])
        if i < 0:
            raise ValueError("negative PUT argument")
        self.memo[i] = self.stack[-1]

    def load_memoize(self):
        self.memo[len(self.memo)] = self.stack[-1]

    def load_append(self):
        value = self.stack.pop()
        self.stack[-1].append(value)

    def load_appends(self):
        items = self.pop_mark()
        target = self.stack[-1]
        if (extend := getattr(target, "extend", None)) is not None:
            extend(items)
        else:
            for item in items:
                target.append(item)

    def load_setitem(self):
        value = self.stack.pop()
        key = self.stack.pop()
        self.stack[-1][key] = value

    def load_setitems(self):
        items = iter(self.pop_mark())
        target = self.stack[-1]
        for key, value in zip(items, items):
            target[key] = value

    def load_additems(self):
        items = self.pop_mark()
        target = self.stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def load_build(self):
        state = self.stack.pop()
        target = self.stack[-1]
        if (setstate := getattr(target, "__setstate__", _Stop)) is not _Stop:
            setstate(state)
            return
        in_slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, in_slots = state
        if state:
            attributes = target.__dict__
            for key, value in state.items():
                attributes[sys.intern(key) if type(key) is str else key] = value
        for key, value in in_slots.items() if in_slots else ():
            setattr(target, key, value)


# Instructions with a method of their own are found by its name; many others differ in little but a size.


def _pushing(make):
    return lambda unpickler: unpickler.append(make(unpickler))


for _name in re.findall(r"\w+(?==)", _OPCODES):
    _step = getattr(_Unpickler, "load_" + _name.lower(), None)
    if _step is not None:
        _Unpickler.dispatch[globals()[_name][0]] = _step
for _name, _step in {
    "NONE": _pushing(lambda u: None), "NEWTRUE": _pushing(lambda u: True), "NEWFALSE": _pushing(lambda u: False),
    "EMPTY_TUPLE": _pushing(lambda u: ()), "EMPTY_LIST": _pushing(lambda u: []), "EMPTY_DICT": _pushing(lambda u: {}),
    "EMPTY_SET": _pushing(lambda u: set()),
    "BININT": _pushing(lambda u: u._signed(4)), "BININT1": _pushing(lambda u: u._number(1)),
    "BININT2": _pushing(lambda u: u._number(2)),
    "SHORT_BINBYTES": _pushing(lambda u: u._counted(1, "SHORT_BINBYTES")),
    "BINBYTES": _pushing(lambda u: u._counted(4, "BINBYTES")), "BINBYTES8": _pushing(lambda u: u._counted(8, "BINBYTES8")),
    "SHORT_BINUNICODE": _pushing(lambda u: str(u._counted(1, "SHORT_BINUNICODE"), "utf-8", "surrogatepass")),
    "BINUNICODE": _pushing(lambda u: str(u._counted(4, "BINUNICODE"), "utf-8", "surrogatepass")),
    "BINUNICODE8": _pushing(lambda u: str(u._counted(8, "BINUNICODE8"), "utf-8", "surrogatepass")),
    "TUPLE1": lambda u: u._load_short_tuple(1), "TUPLE2": lambda u: u._load_short_tuple(2),
    "TUPLE3": lambda u: u._load_short_tuple(3),
    "BINGET": lambda u: u._remembered(u._number(1)), "LONG_BINGET": lambda u: u._remembered(u._number(4)),
    "BINPUT": lambda u: u.memo.__setitem__(u._number(1), u.stack[-1]),
    "LONG_BINPUT": lambda u: u.memo.__setitem__(u._number(4), u.stack[-1]),
    "EXT1": lambda u: u.get_extension(u._number(1)), "EXT2": lambda u: u.get_extension(u._number(2)),
    "EXT4": lambda u: u.get_extension(u._signed(4)),
}.items():
    _Unpickler.dispatch[globals()[_name][0]] = _step
del _name, _step, _kind, _how, _OPCODES


def _dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    writer = _Pickler(file, protocol, buffer_callback=buffer_callback, fix_imports=fix_imports)
    writer.dump(obj)


def _dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    sink = io.BytesIO()
    _dump(obj, sink, protocol, buffer_callback=buffer_callback, fix_imports=fix_imports)
    return sink.getvalue()


def _load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    reader = _Unpickler(file, buffers=buffers, encoding=encoding, errors=errors, fix_imports=fix_imports)
    return reader.load()


def _loads(s, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(s, str):
        raise TypeError("Can't load pickle from unicode string")
    return _load(io.BytesIO(s), buffers=buffers, encoding=encoding, errors=errors, fix_imports=fix_imports)
