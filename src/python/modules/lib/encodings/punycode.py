# Punycode (RFC 3492): text of any script in ASCII letters, digits and a hyphen. Behaves as Lib/encodings/punycode.py of CPython 3.10 to 3.13;
# from 3.13 on its errors say where.

import codecs
import sys

_DIGITS = b'abcdefghijklmnopqrstuvwxyz0123456789'
_BASE = len(_DIGITS)
_LEAST, _MOST, _SKEW, _DAMP, _FIRST_BIAS, _FIRST_POINT = 1, 26, 38, 700, 72, 0x80
_LAST_POINT = 0x10FFFF
_HANDLERS = 'strict', 'replace', 'ignore'
_NAME = 'punycode' if sys.version_info >= (3, 13) else 'punicode'
_TELLS_WHERE = sys.version_info >= (3, 13)


def _thresholds(bias):
    place = _BASE
    while True:
        yield min(max(place - bias, _LEAST), _MOST)
        place += _BASE


def _next_bias(delta, is_first, length):
    delta //= _DAMP if is_first else 2
    delta += delta // length
    bias = 0
    while delta > (_BASE - _LEAST) * _MOST // 2:
        delta //= _BASE - _LEAST
        bias += _BASE
    return bias + _BASE * delta // (delta + _SKEW)


def _number(value, bias):
    """Digits of a number that needs no mark at its end, the lowest first."""
    for limit in _thresholds(bias):
        if value < limit:
            yield _DIGITS[value]
            return
        value, digit = divmod(value - limit, _BASE - limit)
        yield _DIGITS[limit + digit]


def _encode(text):
    points = [ord(char) for char in text]
    out = bytearray(point for point in points if point < _FIRST_POINT)
    basic = done = len(out)
    if basic:
        out += b'-'
    bias, reached, delta = _FIRST_BIAS, _FIRST_POINT, 0
    for wanted in sorted({point for point in points if point >= _FIRST_POINT}):
        delta += (wanted - reached) * (done + 1)
        for point in points:
            if point < wanted:
                delta += 1
            elif point == wanted:
                out += bytes(_number(delta, bias))
                bias = _next_bias(delta, done == basic, done + 1)
                delta = 0
                done += 1
        delta += 1
        reached = wanted + 1
    return bytes(out)


class _Broken(Exception):
    """What is wrong, and between which bytes behind the hyphen."""


def _read_number(code, at, bias):
    value, weight = 0, 1
    for limit in _thresholds(bias):
        if at == len(code):
            raise _Broken(f'incomplete {_NAME} string', at)
        digit = _DIGITS.find(code[at:at + 1].lower())
        if digit < 0:
            shown = code[at] if _TELLS_WHERE else chr(code[at])
            raise _Broken(f"Invalid extended code point '{shown}'", at)
        at += 1
        value += digit * weight
        if digit < limit:
            return value, at
        weight *= _BASE - limit


def _insert(chars, code, errors):
    """Puts the characters that the numbers of the code tell of between those there are."""
    point, place, bias, at = _FIRST_POINT, -1, _FIRST_BIAS, 0
    while at < len(code):
        try:
            delta, after = _read_number(code, at, bias)
        except _Broken:
            if errors == 'strict':
                raise
            # Where the next number would begin is not known.
            return
        room = len(chars) + 1
        rounds, place = divmod(place + delta + 1, room)
        point += rounds
        if point > _LAST_POINT:
            if errors == 'strict':
                raise _Broken(f'Invalid character U+{point:x}', place + rounds * room - 1)
            point = ord('?')
        chars.insert(place, chr(point))
        bias = _next_bias(delta, at == 0, room)
        at = after


def _decode(code, errors):
    if errors not in _HANDLERS:
        raise UnicodeError(f'Unsupported error handling{":" if _TELLS_WHERE else ""} {errors}')
    code = code.encode('ascii') if isinstance(code, str) else bytes(code)
    start = code.rfind(b'-') + 1
    if not _TELLS_WHERE and not start:
        # The whole is read as ASCII before anything else.
        code.decode('ascii')
    try:
        chars = list(code[:max(start - 1, 0)].decode('ascii', errors))
    except UnicodeDecodeError as error:
        if not _TELLS_WHERE:
            raise
        raise UnicodeDecodeError('ascii', code, error.start, error.end, error.reason) from None
    rest = code[start:]
    if not _TELLS_WHERE:
        rest.decode('ascii')
    try:
        _insert(chars, rest, errors)
    except _Broken as error:
        reason, at = error.args
        if not _TELLS_WHERE:
            raise UnicodeError(reason) from None
        raise UnicodeDecodeError('punycode', code, start + at, start + at + 1, reason) from None
    return ''.join(chars)


class Codec(codecs.Codec):
    def encode(self, input, errors='strict'):
        return _encode(input), len(input)

    def decode(self, input, errors='strict'):
        return _decode(input, errors), len(input)


class IncrementalEncoder(codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return _encode(input)


class IncrementalDecoder(codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return _decode(input, self.errors)


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    codec = Codec()
    return codecs.CodecInfo(codec.encode, codec.decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder,
                            name='punycode')
