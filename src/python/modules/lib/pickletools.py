# What a pickle consists of: its instructions as objects, a listing of them, and a pickle without the instructions that it does not need.
# Behaves as Lib/pickletools.py of CPython 3.10 to 3.13.

import codecs
import io
import pickle
import re
import sys

__all__ = ['dis', 'genops', 'optimize']

bytes_types = pickle.bytes_types

# Sizes of arguments that are no number of bytes: up to the end of a line, or counted by what comes first.
UP_TO_NEWLINE = -1
TAKEN_FROM_ARGUMENT1 = -2
TAKEN_FROM_ARGUMENT4 = -3
TAKEN_FROM_ARGUMENT4U = -4
TAKEN_FROM_ARGUMENT8U = -5


class ArgumentDescriptor(object):
    """How the argument of an instruction is read."""

    __slots__ = 'name', 'n', 'reader', 'doc'

    def __init__(self, name, n, reader, doc):
        self.name, self.n, self.reader, self.doc = name, n, reader, doc


def _exactly(f, size, name):
    data = f.read(size)
    if len(data) != size:
        raise ValueError(f"not enough data in stream to read {name}")
    return data


def _number(name, size, signed=False):
    return lambda f: int.from_bytes(_exactly(f, size, name), "little", signed=signed)


def _counted(name, count_name, count_size, make, signed=False):
    # A number of bytes, and as many bytes.
    count_of = _number(count_name, count_size, signed)

    def read(f):
        count = count_of(f)
        if count < 0:
            raise ValueError(f"{name} byte count < 0: {count}")
        if count > sys.maxsize:
            raise ValueError(f"{name} byte count > sys.maxsize: {count}")
        data = f.read(count)
        if len(data) == count:
            return make(data)
        if name.startswith("long"):
            raise ValueError(f"not enough data in stream to read {name}")
        raise ValueError(f"expected {count} bytes in a {name}, but only {len(data)} remain")

    return read


def _line(f, name="stringnl"):
    data = f.readline()
    if data[-1:] != b"\n":
        raise ValueError(f"no newline found when trying to read {name}")
    return data[:-1]


def read_stringnl(f, decode=True, stripquotes=True, *, encoding=None):
    data = _line(f)
    if stripquotes:
        quote = data[:1]
        if quote not in (b'"', b"'") or not quote:
            raise ValueError("no string quotes around %r" % data)
        if len(data) < 2 or data[-1:] != quote:
            raise ValueError("strinq quote %r not found at both ends of %r" % (quote, data))
        data = data[1:-1]
    return codecs.escape_decode(data)[0].decode(encoding or "ascii") if decode else data


def read_stringnl_noescape(f):
    return read_stringnl(f, stripquotes=False)


def read_stringnl_noescape_pair(f):
    return " ".join([read_stringnl_noescape(f), read_stringnl_noescape(f)])


def read_unicodestringnl(f):
    return _line(f, "unicodestringnl").decode("raw-unicode-escape")


def read_decimalnl_short(f):
    digits = read_stringnl(f, decode=False, stripquotes=False)
    return {b"00": False, b"01": True}[digits] if digits in (b"00", b"01") else int(digits)


def read_decimalnl_long(f):
    return int(read_stringnl(f, decode=False, stripquotes=False).removesuffix(b"L"))


def read_floatnl(f):
    return float(read_stringnl(f, decode=False, stripquotes=False))


def read_float8(f):
    return pickle.unpack(">d", _exactly(f, 8, "float8"))[0]


def _text(data):
    return str(data, "utf-8", "surrogatepass")


def _latin(data):
    return data.decode("latin-1")


_ARGUMENTS = [
    ("uint1", 1, _number("uint1", 1)), ("uint2", 2, _number("uint2", 2)), ("int4", 4, _number("int4", 4, True)),
    ("uint4", 4, _number("uint4", 4)), ("uint8", 8, _number("uint8", 8)),
    ("stringnl", UP_TO_NEWLINE, read_stringnl), ("stringnl_noescape", UP_TO_NEWLINE, read_stringnl_noescape),
    ("stringnl_noescape_pair", UP_TO_NEWLINE, read_stringnl_noescape_pair),
    ("string1", TAKEN_FROM_ARGUMENT1, _counted("string1", "uint1", 1, _latin)),
    ("string4", TAKEN_FROM_ARGUMENT4, _counted("string4", "int4", 4, _latin, True)),
    ("bytes1", TAKEN_FROM_ARGUMENT1, _counted("bytes1", "uint1", 1, bytes)),
    ("bytes4", TAKEN_FROM_ARGUMENT4U, _counted("bytes4", "uint4", 4, bytes)),
    ("bytes8", TAKEN_FROM_ARGUMENT8U, _counted("bytes8", "uint8", 8, bytes)),
    ("bytearray8", TAKEN_FROM_ARGUMENT8U, _counted("bytearray8", "uint8", 8, bytearray)),
    ("unicodestringnl", UP_TO_NEWLINE, read_unicodestringnl),
    ("unicodestring1", TAKEN_FROM_ARGUMENT1, _counted("unicodestring1", "uint1", 1, _text)),
    ("unicodestring4", TAKEN_FROM_ARGUMENT4U, _counted("unicodestring4", "uint4", 4, _text)),
    ("unicodestring8", TAKEN_FROM_ARGUMENT8U, _counted("unicodestring8", "uint8", 8, _text)),
    ("decimalnl_short", UP_TO_NEWLINE, read_decimalnl_short), ("decimalnl_long", UP_TO_NEWLINE, read_decimalnl_long),
    ("floatnl", UP_TO_NEWLINE, read_floatnl), ("float8", 8, read_float8),
    ("long1", TAKEN_FROM_ARGUMENT1, _counted("long1", "uint1", 1, pickle.decode_long)),
    ("long4", TAKEN_FROM_ARGUMENT4, _counted("long4", "int4", 4, pickle.decode_long, True)),
]
for _name, _size, _reader in _ARGUMENTS:
    _reader.__name__ = _reader.__qualname__ = "read_" + _name
    globals()[_name] = ArgumentDescriptor(_name, _size, _reader, f"Argument of kind {_name}.")
    globals()["read_" + _name] = _reader


class StackObject(object):
    """A kind of object on the stack of an unpickler."""

    __slots__ = 'name', 'obtype', 'doc'

    def __init__(self, name, obtype, doc):
        self.name, self.obtype, self.doc = name, obtype, doc

    def __repr__(self):
        return self.name


_KINDS = {
    "pyint": ("int", int), "pylong": ("int", int), "pyinteger_or_bool": ("int_or_bool", (int, bool)), "pybool": ("bool", bool),
    "pyfloat": ("float", float), "pybytes_or_str": ("bytes_or_str", (bytes, str)), "pybytes": ("bytes", bytes),
    "pybytearray": ("bytearray", bytearray), "pyunicode": ("str", str), "pynone": ("None", type(None)), "pytuple": ("tuple", tuple),
    "pylist": ("list", list), "pydict": ("dict", dict), "pyset": ("set", set), "pyfrozenset": ("frozenset", set),
    "pybuffer": ("buffer", object), "anyobject": ("any", object), "markobject": ("mark", StackObject),
    "stackslice": ("stackslice", StackObject),
}
_by_kind = {}
for _name, (_shown, _class) in _KINDS.items():
    globals()[_name] = _by_kind[_shown] = StackObject(_shown, _class, f"An object of kind {_shown}.")
pystring = pybytes_or_str


class OpcodeInfo(object):
    """An instruction: its byte, its argument, what it takes from the stack and leaves there, and the protocol it came with."""

    __slots__ = 'name', 'code', 'arg', 'stack_before', 'stack_after', 'proto', 'doc'

    def __init__(self, name, code, arg, stack_before, stack_after, proto, doc):
        for slot, value in zip(self.__slots__, (name, code, arg, stack_before, stack_after, proto, doc)):
            setattr(self, slot, value)


# Name, byte, argument, stack before and after, protocol, and what it is for.
_TABLE = """
INT 49 decimalnl_short - int_or_bool 0 An int or a bool, in decimal digits.
BININT 4a int4 - int 1 An int of four bytes.
BININT1 4b uint1 - int 1 An int from 0 to 255.
BININT2 4d uint2 - int 1 An int from 0 to 65535.
LONG 4c decimalnl_long - int 0 An int of any size, in decimal digits.
LONG1 8a long1 - int 2 An int whose bytes are counted by one byte.
LONG4 8b long4 - int 2 An int whose bytes are counted by four.
STRING 53 stringnl - bytes_or_str 0 A str of Python 2, quoted as in a program.
BINSTRING 54 string4 - bytes_or_str 1 A str of Python 2, counted by four bytes.
SHORT_BINSTRING 55 string1 - bytes_or_str 1 A str of Python 2, counted by one byte.
BINBYTES 42 bytes4 - bytes 3 Bytes, counted by four bytes.
SHORT_BINBYTES 43 bytes1 - bytes 3 Bytes, counted by one byte.
BINBYTES8 8e bytes8 - bytes 4 Bytes, counted by eight bytes.
BYTEARRAY8 96 bytearray8 - bytearray 5 A bytearray, counted by eight bytes.
NEXT_BUFFER 97 - - buffer 5 The next buffer that was handed over beside the pickle.
READONLY_BUFFER 98 - buffer buffer 5 Makes the topmost buffer read-only.
NONE 4e - - None 0 None.
NEWTRUE 88 - - bool 2 True.
NEWFALSE 89 - - bool 2 False.
UNICODE 56 unicodestringnl - str 0 A str up to the end of the line, with escapes.
SHORT_BINUNICODE 8c unicodestring1 - str 4 A str in UTF-8, counted by one byte.
BINUNICODE 58 unicodestring4 - str 1 A str in UTF-8, counted by four bytes.
BINUNICODE8 8d unicodestring8 - str 4 A str in UTF-8, counted by eight bytes.
FLOAT 46 floatnl - float 0 A float in digits.
BINFLOAT 47 float8 - float 1 A float of eight bytes, the highest first.
EMPTY_LIST 5d - - list 1 A new list.
APPEND 61 - list,any list 0 Appends the topmost object to the list below it.
APPENDS 65 - list,mark,stackslice list 1 Extends a list by what is above the mark.
LIST 6c - mark,stackslice list 0 A list of what is above the mark.
EMPTY_TUPLE 29 - - tuple 1 The empty tuple.
TUPLE 74 - mark,stackslice tuple 0 A tuple of what is above the mark.
TUPLE1 85 - any tuple 2 A tuple of the topmost object.
TUPLE2 86 - any,any tuple 2 A tuple of the two topmost objects.
TUPLE3 87 - any,any,any tuple 2 A tuple of the three topmost objects.
EMPTY_DICT 7d - - dict 1 A new dict.
DICT 64 - mark,stackslice dict 0 A dict of the keys and values above the mark.
SETITEM 73 - dict,any,any dict 0 Puts a key and its value into the dict below them.
SETITEMS 75 - dict,mark,stackslice dict 1 Puts the keys and values above the mark into a dict.
EMPTY_SET 8f - - set 4 A new set.
ADDITEMS 90 - set,mark,stackslice set 4 Adds what is above the mark to a set.
FROZENSET 91 - mark,stackslice frozenset 4 A frozenset of what is above the mark.
POP 30 - any - 0 Drops the topmost object or mark.
DUP 32 - any any,any 0 The topmost object once more.
MARK 28 - - mark 0 Marks a place on the stack.
POP_MARK 31 - mark,stackslice - 1 Drops the mark and what is above it.
GET 67 decimalnl_short - any 0 Fetches from the memo; the number is a line.
BINGET 68 uint1 - any 1 Fetches from the memo; the number is one byte.
LONG_BINGET 6a uint4 - any 1 Fetches from the memo; the number is four bytes.
PUT 70 decimalnl_short - - 0 Remembers the topmost object; the number is a line.
BINPUT 71 uint1 - - 1 Remembers the topmost object; the number is one byte.
LONG_BINPUT 72 uint4 - - 1 Remembers the topmost object; the number is four bytes.
MEMOIZE 94 - any any 4 Remembers the topmost object under the next number.
EXT1 82 uint1 - any 2 A registered class or function; the code is one byte.
EXT2 83 uint2 - any 2 A registered class or function; the code is two bytes.
EXT4 84 int4 - any 2 A registered class or function; the code is four bytes.
GLOBAL 63 stringnl_noescape_pair - any 0 A class or function; module and name are lines.
STACK_GLOBAL 93 - str,str any 4 A class or function; module and name are on the stack.
REDUCE 52 - any,any any 0 Calls what is below with the topmost tuple.
BUILD 62 - any,any any 0 Gives the object below its state.
INST 69 stringnl_noescape_pair mark,stackslice any 0 An instance of an old class; its arguments are above the mark.
OBJ 6f - mark,any,stackslice any 1 An instance of the class above the mark.
NEWOBJ 81 - any,any any 2 What __new__ of a class makes of a tuple of arguments.
NEWOBJ_EX 92 - any,any,any any 4 What __new__ of a class makes of arguments and keywords.
PROTO 80 uint1 - - 2 The protocol.
STOP 2e - any - 0 The end.
FRAME 95 uint8 - - 4 The number of bytes that belong together from here.
PERSID 50 stringnl_noescape - any 0 An object known elsewhere; its id is a line.
BINPERSID 51 - any any 1 An object known elsewhere, by the topmost id.
"""


def _kinds(text):
    return [] if text == "-" else [_by_kind[kind] for kind in text.split(",")]


opcodes = []
for _row in _TABLE.strip().splitlines():
    _name, _code, _arg, _before, _after, _proto, _doc = _row.split(" ", 6)
    opcodes.append(OpcodeInfo(name=_name, code=chr(int(_code, 16)), arg=None if _arg == "-" else globals()[_arg],
                              stack_before=_kinds(_before), stack_after=_kinds(_after), proto=int(_proto), doc=_doc))
code2op = {_op.code: _op for _op in opcodes}
del _TABLE, _ARGUMENTS, _KINDS, _name, _size, _reader, _shown, _class, _row, _code, _arg, _before, _after, _proto, _doc


def _steps(source, yield_end_pos=False):
    # Every instruction with its argument and where it begins; with `yield_end_pos`, also where it ends.
    if isinstance(source, bytes_types):
        source = io.BytesIO(source)
    where = getattr(source, "tell", lambda: None)
    while True:
        start = where()
        key = source.read(1)
        op = code2op.get(key.decode("latin-1"))
        if op is None:
            if not key:
                raise ValueError("pickle exhausted before seeing STOP")
            raise ValueError("at position %s, opcode %r unknown" % ("<unknown>" if start is None else start, key))
        value = op.arg.reader(source) if op.arg is not None else None
        yield (op, value, start, where()) if yield_end_pos else (op, value, start)
        if op.name == "STOP":
            return


_genops = _steps


def genops(pickle):
    """The instructions of a pickle, each with its argument and its position."""
    return _steps(pickle)


_STORES = "PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"
_FETCHES = "GET", "BINGET", "LONG_BINGET"


def optimize(p):
    'The same pickle without what remembers objects that are not fetched again.'
    parts, wanted, renumbered = [], set(), {}
    protocol, header, stored = 0, b"", 0
    for op, value, start, end in _steps(p, yield_end_pos=True):
        protocol = max(protocol, op.proto)
        if op.name in _STORES:
            # MEMOIZE takes the next number.
            number = stored if op.name == "MEMOIZE" else value
            stored += 1
            parts.append(("store", number))
        elif op.name in _FETCHES:
            wanted.add(value)
            parts.append(("fetch", value))
        elif op.name == "FRAME":
            pass
        elif op.name == "PROTO":
            protocol = max(protocol, value)
            if start:
                parts.append(("other", p[start:end]))
            else:
                header = p[start:end]
        else:
            parts.append(("other", p[start:end]))

    sink = io.BytesIO()
    sink.write(header)
    # Only its way of writing memo numbers is used.
    writer = pickle._Pickler(sink, protocol)
    if protocol >= 4:
        writer.framer.start_framing()
    for kind, what in parts:
        if kind == "other":
            data = what
        elif kind == "store":
            if what not in wanted:
                continue
            renumbered[what] = len(renumbered)
            data = writer.put(renumbered[what])
        else:
            data = writer.get(renumbered[what])
        # Large data stays outside of frames.
        large = len(data) > writer.framer._FRAME_SIZE_TARGET
        writer.framer.commit_frame(force=large)
        (writer.framer.file_write if large else writer.write)(data)
    writer.framer.end_framing()
    return sink.getvalue()


def dis(pickle, out=None, memo=None, indentlevel=4, annotate=0):
    """Lists the instructions of a pickle, one a line, checking that they fit together."""
    listing = _Listing({} if memo is None else memo)
    column = annotate
    for op, value, start in _steps(pickle):
        shown = [] if start is None else ["%5d:" % start]
        depth = len(listing.marks)
        remark, problem, taken, left = listing.judge(op, value)
        text = "%-4s %s%s" % (repr(op.code)[1:-1], " " * indentlevel * depth, op.name)
        if value is not None or remark:
            text += " " * (10 - len(op.name))
            if value is not None:
                text += " " + repr(value)
            if remark:
                text += " " + remark
        if annotate:
            text = text.ljust(column)
            column = len(text) if len(text) <= 50 else annotate
            text += " " + op.doc.partition("\n")[0]
        print(*shown, text, file=out)
        if problem:
            raise ValueError(problem)
        listing.apply(taken, left, start)
    print("highest protocol among opcodes =", listing.protocol, file=out)
    if listing.stack:
        raise ValueError("stack not empty after STOP: %r" % listing.stack)


class _Listing:
    # The stack, as kinds of objects, the positions of its marks, and the memo.

    def __init__(self, memo):
        self.stack, self.marks, self.memo, self.protocol = [], [], memo, -1

    def judge(self, op, value):
        """What is to be remarked beside the instruction, what is wrong with it, how much it takes, and what it leaves."""
        self.protocol = max(self.protocol, op.proto)
        remark = problem = None
        taken, left = len(op.stack_before), op.stack_after
        if markobject in op.stack_before or op.name == "POP" and self.stack[-1:] == [markobject]:
            if self.marks:
                at = self.marks.pop()
                remark = "(MARK at unknown opcode offset)" if at is None else "(MARK at %d)" % at
                while self.stack.pop() is not markobject:
                    pass
                # What is below the mark is taken as well.
                taken = op.stack_before.index(markobject) if markobject in op.stack_before else 0
            else:
                remark = problem = "no MARK exists on stack"
        if op.name in _STORES:
            number = value
            if op.name == "MEMOIZE":
                number = len(self.memo)
                remark = "(as %d)" % number
            if number in self.memo:
                problem = "memo key %r already defined" % value
            elif not self.stack:
                problem = "stack is empty -- can't store into memo"
            elif self.stack[-1] is markobject:
                problem = "can't store markobject in the memo"
            else:
                self.memo[number] = self.stack[-1]
        elif op.name in _FETCHES:
            if value in self.memo:
                left = [self.memo[value]]
            else:
                problem = "memo key %r has never been stored into" % value
        return remark, problem, taken, left

    def apply(self, taken, left, start):
        height = len(self.stack)
        if height < taken:
            raise ValueError("tries to pop %d items from stack with only %d items" % (taken, height))
        if taken:
            del self.stack[-taken:]
        if markobject in left:
            self.marks.append(start)
        self.stack += left
