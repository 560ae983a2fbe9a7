# IDNA 2003 (RFC 3490, 3491): host names of any script. Behaves as Lib/encodings/idna.py of CPython 3.10 to 3.13; from 3.13 on its errors say
# where. Names are prepared with the Unicode of the release, not with Unicode 3.2: what that did not have is normalised, too.

import codecs
import re
import sys
import unicodedata

_TELLS_WHERE = sys.version_info >= (3, 13)
_LABEL_BYTES_MAX = 63
_LABEL_CHARS_MAX = 1024

dots = re.compile('[.\u3002\uff0e\uff61]')
ace_prefix = b'xn--'
sace_prefix = 'xn--'

# Table B.1: what is dropped.
_DROPPED = {0xad, 0x34f, 0x1806, *range(0x180b, 0x180e), *range(0x200b, 0x200e), 0x2060, *range(0xfe00, 0xfe10), 0xfeff}
# Tables C.2.2, C.6 to C.9: what is refused besides categories.
_REFUSED = {
    0x340, 0x341, 0x6dd, 0x70f, 0x180e, *range(0x200c, 0x2010), *range(0x2028, 0x202f), *range(0x2060, 0x2064),
    *range(0x206a, 0x2070), *range(0x2ff0, 0x2ffc), 0xfeff, *range(0xfff9, 0xfffe), *range(0x1d173, 0x1d17b), 0xe0001,
    *range(0xe0020, 0xe0080),
}


def _wrong(label, start, end, reason, plain=None):
    """The exception for a label; without places before 3.13."""
    if _TELLS_WHERE:
        return UnicodeEncodeError('idna', label, start, end, reason)
    return UnicodeError(plain or reason)


def _is_refused(char):
    point = ord(char)
    category = unicodedata.category(char)
    return (point in _REFUSED or category in ('Co', 'Cs') or category == 'Zs' and char != ' ' or category == 'Cc' and point > 127
            or 0xfdd0 <= point < 0xfdf0 or point & 0xfffe == 0xfffe)


def nameprep(label):
    kept = ''.join(char for char in label if ord(char) not in _DROPPED)
    folded = unicodedata.normalize('NFKC', unicodedata.normalize('NFKC', kept.casefold()).casefold())
    label = unicodedata.normalize('NFKC', folded)
    for at, char in enumerate(label):
        if _is_refused(char):
            raise _wrong(label, at, at + 1, f'Invalid character {char!r}')
    directions = [unicodedata.bidirectional(char) for char in label]
    right = [direction in ('R', 'AL') for direction in directions]
    if any(right):
        if 'L' in directions:
            at = directions.index('L')
            raise _wrong(label, at, at + 1, 'Violation of BIDI requirement 2')
        for at in (0, len(label) - 1):
            if not right[at]:
                raise _wrong(label, at, at + 1, 'Violation of BIDI requirement 3')
    return label


def _in_ascii(label):
    """The label as bytes if ASCII is enough for it."""
    if not label.isascii():
        return None
    if len(label) > _LABEL_BYTES_MAX:
        raise _wrong(label, 0, len(label), 'label too long', 'label empty or too long')
    if not label:
        raise _wrong(label, 0, 1, 'label empty', 'label empty or too long')
    return label.encode('ascii')


def ToASCII(label):
    plain = _in_ascii(label)
    if plain is not None:
        return plain
    label = nameprep(label)
    plain = _in_ascii(label)
    if plain is not None:
        return plain
    if (label.lower() if _TELLS_WHERE else label).startswith(sace_prefix):
        raise _wrong(label, 0, len(sace_prefix), 'Label starts with ACE prefix')
    coded = ace_prefix + label.encode('punycode')
    if len(coded) > _LABEL_BYTES_MAX:
        raise _wrong(label, 0, len(label), 'label too long', 'label empty or too long')
    return coded


def ToUnicode(label):
    if len(label) > _LABEL_CHARS_MAX:
        if not _TELLS_WHERE:
            raise UnicodeError('label way too long')
        if isinstance(label, str):
            label = label.encode('utf-8', 'backslashreplace')
        raise UnicodeDecodeError('idna', label, 0, len(label), 'label way too long')
    if isinstance(label, str):
        if not label.isascii():
            label = nameprep(label)
        if not label.isascii():
            places = [at for at, char in enumerate(label) if ord(char) > 127]
            run = next(n for n in range(1, len(label) + 1) if places[0] + n not in places)
            raise _wrong(label, places[0], places[0] + run, 'Invalid character in IDN label')
        label = label.encode('ascii')
    if not (label.lower() if _TELLS_WHERE else label).startswith(ace_prefix):
        return label.decode('ascii')
    skipped = len(ace_prefix)
    try:
        found = label[skipped:].decode('punycode')
    except UnicodeDecodeError as error:
        if not _TELLS_WHERE:
            raise
        raise UnicodeDecodeError('idna', label, skipped + error.start, skipped + error.end, error.reason)
    again = ToASCII(found)
    if label.lower() != again:
        if _TELLS_WHERE:
            raise UnicodeDecodeError('idna', label, 0, len(label), f"IDNA does not round-trip, '{label!r}' != '{again!r}'")
        raise UnicodeError('IDNA does not round-trip', label, again)
    return found


def _check_errors(errors, name):
    if errors != 'strict':
        raise UnicodeError(f'Unsupported error handling: {errors}' if _TELLS_WHERE else f'{name} error handling {errors}')


def _check_ascii(name):
    """Labels of an ASCII name are taken as they are, if none is empty or too long."""
    start = 0
    labels = name.split('.')
    lengths = [len(label) for label in labels]
    if _TELLS_WHERE:
        if 0 in lengths[:-1]:
            start = sum(lengths[:lengths.index(0)]) + lengths.index(0)
            raise UnicodeEncodeError('idna', name, start, start + 1, 'label empty')
        for length in lengths:
            if length > _LABEL_BYTES_MAX:
                raise UnicodeEncodeError('idna', name, start, start + length, 'label too long')
            start += length + 1
    else:
        if any(not 0 < length <= _LABEL_BYTES_MAX for length in lengths[:-1]):
            raise UnicodeError('label empty or too long')
        if lengths[-1] > _LABEL_BYTES_MAX:
            raise UnicodeError('label too long')


def _split(labels, final):
    """The labels to convert now, and whether a dot follows: of an unfinished name the last label waits."""
    if not labels[-1]:
        return labels[:-1], True
    if final:
        return labels, False
    return labels[:-1], len(labels) > 1


def _each(convert, labels, whole, problem):
    """What becomes of each label; errors name places in the whole."""
    start = 0
    for label in labels:
        try:
            yield convert(label)
        except (UnicodeEncodeError, UnicodeDecodeError) as error:
            if not _TELLS_WHERE:
                raise
            raise problem('idna', whole, start + error.start, start + error.end, error.reason)
        start += len(label) + 1


def _encode_part(input, final):
    labels, has_dot = _split(dots.split(input), final)
    coded = b'.'.join(_each(ToASCII, labels, input, UnicodeEncodeError)) + b'.' * has_dot
    return coded, sum(len(label) for label in labels) + max(len(labels) - 1, 0) + has_dot


def _decode_part(input, final):
    if not isinstance(input, str):
        input = str(input, 'ascii')
    labels, has_dot = _split(dots.split(input), final)
    whole = input.encode('ascii', 'backslashreplace')
    text = '.'.join(_each(ToUnicode, labels, whole, UnicodeDecodeError)) + '.' * has_dot
    return text, sum(len(label) for label in labels) + max(len(labels) - 1, 0) + has_dot


class Codec(codecs.Codec):
    def encode(self, input, errors='strict'):
        _check_errors(errors, 'unsupported')
        if not input:
            return b'', 0
        if input.isascii():
            _check_ascii(input)
            return input.encode('ascii'), len(input)
        return _encode_part(input, True)[0], len(input)

    def decode(self, input, errors='strict'):
        _check_errors(errors, 'Unsupported')
        if not input:
            return '', 0
        input = bytes(input)
        if ace_prefix not in (input.lower() if _TELLS_WHERE else input) and input.isascii():
            return input.decode('ascii'), len(input)
        labels = input.split(b'.')
        tail = '' if labels[-1] else '.'
        if tail:
            labels.pop()
        return '.'.join(_each(ToUnicode, labels, input, UnicodeDecodeError)) + tail, len(input)


class IncrementalEncoder(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        _check_errors(errors, 'unsupported')
        return _encode_part(input, final) if input else (b'', 0)


class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        _check_errors(errors, 'Unsupported')
        return _decode_part(input, final) if input else ('', 0)


class StreamWriter(Codec, codecs.StreamWriter):
    pass


class StreamReader(Codec, codecs.StreamReader):
    pass


def getregentry():
    codec = Codec()
    return codecs.CodecInfo(codec.encode, codec.decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder,
                            name='idna')
