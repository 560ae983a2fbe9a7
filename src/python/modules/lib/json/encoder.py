"""Objects to JSON text: all at once, or piece by piece."""

import re
import sys

try:
    from _json import encode_basestring_ascii as c_encode_basestring_ascii
except ImportError:
    c_encode_basestring_ascii = None
try:
    from _json import encode_basestring as c_encode_basestring
except ImportError:
    c_encode_basestring = None
try:
    from _json import make_encoder as c_make_encoder
except ImportError:
    c_make_encoder = None

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
ESCAPE_ASCII = re.compile(r'([\\"]|[^\ -~])')
HAS_UTF8 = re.compile(b'[\x80-\xff]')
ESCAPE_DCT = {char: '\\' + letter for char, letter in zip('\\"\b\f\n\r\t', '\\"bfnrt')}
ESCAPE_DCT |= {chr(code): f'\\u{code:04x}' for code in range(0x20) if chr(code) not in ESCAPE_DCT}

INFINITY = float('inf')

# The encoder in C can indent from this release on.
_C_BREAKS_LINES = sys.version_info >= (3, 13)


def py_encode_basestring(s):
    """A str in quotes, with what JSON forbids escaped."""
    return f'"{ESCAPE.sub(lambda found: ESCAPE_DCT[found[0]], s)}"'


def _escape(found):
    char = found[0]
    if char in ESCAPE_DCT:
        return ESCAPE_DCT[char]
    # Two surrogates stand for what does not fit into four digits.
    units = char.encode('utf-16-be', 'surrogatepass').hex()
    return ''.join(['\\u' + units[at:at + 4] for at in range(0, len(units), 4)])


def py_encode_basestring_ascii(s):
    """A str in quotes, with everything escaped that is not ASCII."""
    return f'"{ESCAPE_ASCII.sub(_escape, s)}"'


encode_basestring = py_encode_basestring if c_encode_basestring is None else c_encode_basestring
encode_basestring_ascii = py_encode_basestring_ascii if c_encode_basestring_ascii is None else c_encode_basestring_ascii


class JSONEncoder:
    """Writes dicts, lists, tuples, str, numbers, booleans and None; default() may turn anything else into these."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            # The line ends after it.
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """An object to write instead of o, which is none of the known kinds."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The JSON of o as a str."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        pieces = self.iterencode(o, _one_shot=True)
        # A generator is run here, and not inside of join().
        return ''.join(pieces if isinstance(pieces, (tuple, list)) else list(pieces))

    def iterencode(self, o, _one_shot=False):
        """The JSON of o in pieces, as they come up."""
        def floatstr(o, allow_nan=self.allow_nan, _repr=float.__repr__, _inf=INFINITY, _neginf=-INFINITY):
            if _neginf < o < _inf:
                return _repr(o)
            if not allow_nan:
                raise ValueError(f'Out of range float values are not JSON compliant: {_repr(o)}')
            return 'Infinity' if o == _inf else '-Infinity' if o == _neginf else 'NaN'

        markers = {} if self.check_circular else None
        quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        indent = self.indent
        if _one_shot and c_make_encoder is not None and (indent is None or _C_BREAKS_LINES):
            if not (indent is None or isinstance(indent, str)):
                indent = ' ' * indent
            write = c_make_encoder(markers, self.default, quote, indent, self.key_separator, self.item_separator,
                                   self.sort_keys, self.skipkeys, self.allow_nan)
        else:
            write = _make_iterencode(markers, self.default, quote, indent, floatstr, self.key_separator,
                                     self.item_separator, self.sort_keys, self.skipkeys, _one_shot)
        return write(o, 0)


_WORDS = {True: 'true', False: 'false', None: 'null'}


def _make_iterencode(markers, _default, _encoder, _indent, _floatstr, _key_separator, _item_separator, _sort_keys,
                     _skipkeys, _one_shot, ValueError=ValueError, dict=dict, float=float, id=id, int=int,
                     isinstance=isinstance, list=list, str=str, tuple=tuple, _intstr=int.__repr__):
    if not (_indent is None or isinstance(_indent, str)):
        _indent = ' ' * _indent

    def writer_of(o):
        # What writes a value that holds no others; None for one that may.
        if isinstance(o, str):
            return _encoder
        if o is None or o is True or o is False:
            return _WORDS.__getitem__
        if isinstance(o, int):
            # One of a subclass is written as the int it is.
            return _intstr
        return _floatstr if isinstance(o, float) else None

    def pieces_of(o, level):
        if isinstance(o, (list, tuple)):
            return _iterencode_list(o, level)
        return _iterencode_dict(o, level) if isinstance(o, dict) else _iterencode(o, level)

    def enters(o):
        # From now on o is being written; False when it is already.
        if markers is not None:
            if id(o) in markers:
                return False
            markers[id(o)] = o
        return True

    def leaves(o):
        if markers is not None:
            del markers[id(o)]

    def line(level):
        return '' if _indent is None else '\n' + _indent * level

    def _iterencode_list(lst, _current_indent_level):
        if not lst:
            yield '[]'
            return
        if not enters(lst):
            raise ValueError('Circular reference detected')
        inner = _current_indent_level + 1
        # What goes before an item is one piece with it.
        lead, between = '[' + line(inner), _item_separator + line(inner)
        for item in lst:
            write = writer_of(item)
            if write is None:
                yield lead
                yield from pieces_of(item, inner)
            else:
                yield lead + write(item)
            lead = between
        if _indent is not None:
            yield line(_current_indent_level)
        yield ']'
        leaves(lst)

    def _iterencode_dict(dct, _current_indent_level):
        if not dct:
            yield '{}'
            return
        if not enters(dct):
            raise ValueError('Circular reference detected')
        inner = _current_indent_level + 1
        lead, between = None, _item_separator + line(inner)
        yield '{'
        if _indent is not None:
            yield line(inner)
        for name, value in (sorted(dct.items()) if _sort_keys else dct.items()):
            if not isinstance(name, str):
                write = writer_of(name)
                if write is not None:
                    name = write(name)
                elif _skipkeys:
                    continue
                else:
                    raise TypeError(f'keys must be str, int, float, bool or None, not {name.__class__.__name__}')
            if lead is not None:
                yield lead
            lead = between
            yield _encoder(name)
            yield _key_separator
            write = writer_of(value)
            if write is None:
                yield from pieces_of(value, inner)
            else:
                yield write(value)
        if _indent is not None:
            yield line(_current_indent_level)
        yield '}'
        leaves(dct)

    def _iterencode(o, _current_indent_level):
        write = writer_of(o)
        if write is not None:
            yield write(o)
        elif isinstance(o, (list, tuple, dict)):
            yield from pieces_of(o, _current_indent_level)
        else:
            if not enters(o):
                raise ValueError('Circular reference detected')
            yield from _iterencode(_default(o), _current_indent_level)
            leaves(o)

    return _iterencode
