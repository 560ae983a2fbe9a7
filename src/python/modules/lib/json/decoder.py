"""JSON text to objects, and the error that says where the text is wrong."""

import re
import sys

from json import scanner
try:
    from _json import scanstring as c_scanstring
except ImportError:
    c_scanstring = None

__all__ = ['JSONDecoder', 'JSONDecodeError']

FLAGS = re.DOTALL | re.MULTILINE | re.VERBOSE

PosInf = float('inf')
NegInf = -PosInf
NaN = float('nan')

# 3.13 has a message of its own for a comma with nothing after it.
_TELLS_OF_COMMAS = sys.version_info >= (3, 13)


class JSONDecodeError(ValueError):
    """Says what is wrong with a document, and where: pos, and the same as lineno and colno, which begin at 1."""

    def __init__(self, msg, doc, pos):
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno = 1 + doc.count('\n', 0, pos)
        self.colno = pos - doc.rfind('\n', 0, pos)
        super().__init__(f'{msg}: line {self.lineno} column {self.colno} (char {pos})')

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


_CONSTANTS = {'NaN': NaN, 'Infinity': PosInf, '-Infinity': NegInf}

HEXDIGITS = re.compile('[0-9A-Fa-f]{4}', FLAGS)
STRINGCHUNK = re.compile(r'(.*?)(["\\\x00-\x1f])', FLAGS)
BACKSLASH = dict(zip('"\\/bfnrt', '"\\/\b\f\n\r\t'))


def _decode_uXXXX(s, pos, _m=HEXDIGITS.match):
    digits = _m(s, pos + 1)
    if digits is None:
        raise JSONDecodeError('Invalid \\uXXXX escape', s, pos)
    return int(digits[0], 16)


def _escaped_point(s, pos):
    # `pos` is that of the u. Two escapes may be the halves of one character.
    point, end = _decode_uXXXX(s, pos), pos + 5
    if point >> 10 == 0xd800 >> 10 and s.startswith('\\u', end):
        low = _decode_uXXXX(s, end + 1)
        if low >> 10 == 0xdc00 >> 10:
            return 0x10000 + ((point & 0x3ff) << 10 | low & 0x3ff), end + 6
    return point, end


def py_scanstring(s, end, strict=True, _b=BACKSLASH, _m=STRINGCHUNK.match):
    """The text from `end` to the next unescaped quote, and the position behind that."""
    opening = end - 1
    text = []
    while (part := _m(s, end)) is not None:
        plain, stop = part.groups()
        text.append(plain)
        end = part.end()
        if stop == '"':
            return ''.join(text), end
        if stop != '\\':
            if strict:
                raise JSONDecodeError(f'Invalid control character {stop!r} at', s, end)
            text.append(stop)
            continue
        letter = s[end:end + 1]
        if letter == 'u':
            point, end = _escaped_point(s, end)
            text.append(chr(point))
        elif letter in _b:
            text.append(_b[letter])
            end += 1
        elif letter:
            raise JSONDecodeError(f'Invalid \\escape: {letter!r}', s, end)
        else:
            break
    raise JSONDecodeError('Unterminated string starting at', s, opening)


scanstring = py_scanstring if c_scanstring is None else c_scanstring

WHITESPACE = re.compile(r'[ \t\n\r]*', FLAGS)
WHITESPACE_STR = ' \t\n\r'


def _next_item(s, end, closing, kind, skip):
    # Behind an item: the position of the next one, or None and the end of the container.
    comma = skip(s, end).end()
    mark = s[comma:comma + 1]
    if mark == closing:
        return None, comma + 1
    if mark != ',':
        raise JSONDecodeError("Expecting ',' delimiter", s, comma)
    start = skip(s, comma + 1).end()
    if _TELLS_OF_COMMAS and s.startswith(closing, start):
        raise JSONDecodeError(f'Illegal trailing comma before end of {kind}', s, comma)
    return start, start


def _value(scan_once, s, start):
    try:
        return scan_once(s, start)
    except StopIteration as nothing:
        raise JSONDecodeError('Expecting value', s, nothing.value) from None


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None, _w=WHITESPACE.match,
               _ws=WHITESPACE_STR):
    """What follows the opening brace of an object: its value, and the position behind it."""
    s, end = s_and_end
    shared = {} if memo is None else memo
    pairs = []
    start = _w(s, end).end()
    if s.startswith('}', start):
        start, end = None, start + 1
    while start is not None:
        if not s.startswith('"', start):
            raise JSONDecodeError('Expecting property name enclosed in double quotes', s, start)
        key, end = scanstring(s, start + 1, strict)
        colon = _w(s, end).end()
        if not s.startswith(':', colon):
            raise JSONDecodeError("Expecting ':' delimiter", s, colon)
        value, end = _value(scan_once, s, _w(s, colon + 1).end())
        # Equal keys of one document are one string.
        pairs.append((shared.setdefault(key, key), value))
        start, end = _next_item(s, end, '}', 'object', _w)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end
    return (dict(pairs) if object_hook is None else object_hook(dict(pairs))), end


def JSONArray(s_and_end, scan_once, _w=WHITESPACE.match, _ws=WHITESPACE_STR):
    """What follows the opening bracket of an array: the list, and the position behind it."""
    s, end = s_and_end
    items = []
    start = _w(s, end).end()
    if s.startswith(']', start):
        return items, start + 1
    while start is not None:
        item, end = _value(scan_once, s, start)
        items.append(item)
        start, end = _next_item(s, end, ']', 'array', _w)
    return items, end


class JSONDecoder:
    """Reads documents. The hooks make something else of objects, numbers and constants than the built-in types."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.parse_object, self.parse_array, self.parse_string = JSONObject, JSONArray, scanstring
        self.memo = {}
        # Last: it takes what it needs from the attributes above.
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s, _w=WHITESPACE.match):
        """The object of a document, which has nothing else around it but white space."""
        start = _w(s, 0).end()
        value, end = self.raw_decode(s, idx=start)
        rest = _w(s, end).end()
        if rest < len(s):
            raise JSONDecodeError('Extra data', s, rest)
        return value

    def raw_decode(self, s, idx=0):
        """The object that a string has at idx, and the position behind it; anything may follow."""
        try:
            value, end = self.scan_once(s, idx)
        except StopIteration as nothing:
            raise JSONDecodeError('Expecting value', s, nothing.value) from None
        return value, end
