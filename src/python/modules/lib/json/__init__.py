"""Objects to and from JSON text (RFC 8259): dump and load for files, dumps and loads for strings."""

import codecs

from .decoder import JSONDecodeError, JSONDecoder
from .encoder import JSONEncoder

__all__ = ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']

# Calls that ask for nothing special share these two.
_default_encoder = JSONEncoder()
_default_decoder = JSONDecoder()


def dump(obj, fp, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
         separators=None, default=None, sort_keys=False, **kw):
    """Writes the JSON of obj to a file, piece by piece."""
    if (cls is indent is separators is default is None and ensure_ascii and allow_nan and check_circular
            and not (sort_keys or skipkeys or kw)):
        writer = _default_encoder
    else:
        writer = (JSONEncoder if cls is None else cls)(
            check_circular=check_circular, allow_nan=allow_nan, ensure_ascii=ensure_ascii, skipkeys=skipkeys,
            sort_keys=sort_keys, default=default, indent=indent, separators=separators, **kw)
    for piece in writer.iterencode(obj):
        fp.write(piece)


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    """The JSON of obj as a str."""
    if (cls is indent is separators is default is None and ensure_ascii and allow_nan and check_circular
            and not (sort_keys or skipkeys or kw)):
        writer = _default_encoder
    else:
        writer = (JSONEncoder if cls is None else cls)(
            check_circular=check_circular, allow_nan=allow_nan, ensure_ascii=ensure_ascii, skipkeys=skipkeys,
            sort_keys=sort_keys, default=default, indent=indent, separators=separators, **kw)
    return writer.encode(obj)


# Byte order marks, longer ones before those that they begin with.
_MARKS = (
    ('utf-32', (codecs.BOM_UTF32_BE, codecs.BOM_UTF32_LE)),
    ('utf-16', (codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)),
    ('utf-8-sig', codecs.BOM_UTF8),
)


def detect_encoding(b):
    """The encoding of a JSON document in bytes: by its mark, else by which of its first bytes are zero."""
    for encoding, marks in _MARKS:
        if b.startswith(marks):
            return encoding
    # JSON begins with an ASCII character; only a string of one character may have another after it.
    zeros = [not byte for byte in b[:4]]
    if len(zeros) == 4:
        if zeros[0]:
            return 'utf-32-be' if zeros[1] else 'utf-16-be'
        if zeros[1]:
            return 'utf-32-le' if zeros[2] and zeros[3] else 'utf-16-le'
    elif len(zeros) == 2 and any(zeros):
        return 'utf-16-be' if zeros[0] else 'utf-16-le'
    return 'utf-8'


def load(fp, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
         object_pairs_hook=None, **kw):
    """The object of the JSON document that a file holds."""
    return loads(fp.read(), cls=cls, parse_int=parse_int, parse_float=parse_float, parse_constant=parse_constant,
                 object_pairs_hook=object_pairs_hook, object_hook=object_hook, **kw)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    """The object of a JSON document in str, bytes or bytearray."""
    if isinstance(s, (bytes, bytearray)):
        s = s.decode(detect_encoding(s), 'surrogatepass')
    elif not isinstance(s, str):
        raise TypeError(f'the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}')
    elif s.startswith('\ufeff'):
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    if not kw and cls is object_hook is object_pairs_hook is parse_constant is parse_float is parse_int is None:
        return _default_decoder.decode(s)
    # A class of the caller's own is told only of what was asked for.
    for name, wanted in (('object_hook', object_hook), ('object_pairs_hook', object_pairs_hook),
                         ('parse_float', parse_float), ('parse_int', parse_int), ('parse_constant', parse_constant)):
        if wanted is not None:
            kw[name] = wanted
    return (JSONDecoder if cls is None else cls)(**kw).decode(s)
