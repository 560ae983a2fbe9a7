# Encoding and decoding by a mapping of the caller's: charmap_encode, charmap_decode and charmap_build of _codecs.
# Behaves as PyUnicode_DecodeCharmap and _PyUnicode_EncodeCharmap of CPython 3.10 to 3.13.

from _codecs import lookup_error

_UNDEFINED = 'character maps to <undefined>'


class EncodingMap(dict):
    """What charmap_build makes of the characters of 256 bytes."""

    def size(self):
        return self.__sizeof__()


def charmap_build(map, /):
    made = EncodingMap if len(map) == 256 else dict
    return made((ord(char), code) for code, char in enumerate(map) if char != '\ufffe')


def _bytes_for(char, mapping):
    # None: there are none.
    try:
        found = mapping[ord(char)]
    except LookupError:
        return None
    if found is None or isinstance(found, bytes):
        return found
    if not isinstance(found, int):
        raise TypeError(f'character mapping must return integer, bytes or None, not {type(found).__name__}')
    if not 0 <= found < 256:
        raise TypeError('character mapping must be in range(256)')
    return bytes((found,))


def charmap_encode(str, errors=None, mapping=None, /):
    if mapping is None:
        return str.encode('latin-1', errors or 'strict'), len(str)
    parts = []
    at = 0
    while at < len(str):
        found = _bytes_for(str[at], mapping)
        if found is not None:
            parts.append(found)
            at += 1
            continue
        end = at + 1
        while end < len(str) and _bytes_for(str[end], mapping) is None:
            end += 1
        problem = UnicodeEncodeError('charmap', str, at, end, _UNDEFINED)
        instead, at = lookup_error(errors or 'strict')(problem)
        if isinstance(instead, bytes):
            parts.append(instead)
            continue
        for char in instead:
            found = _bytes_for(char, mapping)
            if found is None:
                raise problem
            parts.append(found)
    return b''.join(parts), len(str)


def _text_for(code, mapping):
    try:
        found = mapping[code]
    except LookupError:
        return None
    if isinstance(found, int):
        if not 0 <= found < 0x110000:
            raise TypeError('character mapping must be in range(0x110000)')
        found = chr(found)
    if found is None or found == '\ufffe':
        return None
    if not isinstance(found, str):
        raise TypeError(f'character mapping must return integer, None or str, not {type(found).__name__}')
    return found


def charmap_decode(data, errors=None, mapping=None, /):
    data = bytes(data)
    if mapping is None:
        return data.decode('latin-1'), len(data)
    parts = []
    at = 0
    while at < len(data):
        found = _text_for(data[at], mapping)
        at += 1
        if found is None:
            problem = UnicodeDecodeError('charmap', data, at - 1, at, _UNDEFINED)
            found, at = lookup_error(errors or 'strict')(problem)
        parts.append(found)
    return ''.join(parts), len(data)
