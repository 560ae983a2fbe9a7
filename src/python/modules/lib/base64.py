"""Base16, Base32, Base64, Ascii85, Base85 and Z85 encodings of bytes (RFC 4648 and others)."""

import binascii
import struct
import sys

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes",
    "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode",
    "b85encode", "b85decode", "a85encode", "a85decode",
    "standard_b64encode", "standard_b64decode",
    "urlsafe_b64encode", "urlsafe_b64decode",
]
if sys.version_info >= (3, 13):
    __all__ += ["z85encode", "z85decode"]

_BYTES_TYPES = (bytes, bytearray)


def _to_bytes(value):
    """The bytes to decode: bytes-like objects as they are, text if it is ASCII."""
    if isinstance(value, str):
        if not value.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return value.encode("ascii")
    if isinstance(value, _BYTES_TYPES):
        return value
    try:
        view = memoryview(value)
    except TypeError:
        kind = type(value).__name__
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {kind!r}") from None
    return view.tobytes()


# Base64


def b64encode(s, altchars=None):
    """Base64 of a bytes-like object; `altchars` are two bytes in the place of + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return encoded
    assert len(altchars) == 2, repr(altchars)
    return encoded.translate(bytes.maketrans(b"+/", altchars))


def b64decode(s, altchars=None, validate=False):
    """The bytes that Base64 stands for. Other characters are skipped, or an error with `validate`."""
    s = _to_bytes(s)
    if altchars is not None:
        altchars = _to_bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    if sys.version_info >= (3, 11):
        return binascii.a2b_base64(s, strict_mode=validate)
    if validate and not _is_base64(s):
        raise binascii.Error("Non-base64 digit found")
    return binascii.a2b_base64(s)


def _is_base64(s):
    import re

    return re.fullmatch(b"[A-Za-z0-9+/]*={0,2}", s) is not None


def standard_b64encode(s):
    """Base64 with the standard alphabet."""
    return b64encode(s)


def standard_b64decode(s):
    """Decodes Base64 with the standard alphabet."""
    return b64decode(s)


_TO_URLSAFE = bytes.maketrans(b"+/", b"-_")
_FROM_URLSAFE = bytes.maketrans(b"-_", b"+/")


def urlsafe_b64encode(s):
    """Base64 with - and _ in the place of + and /."""
    return b64encode(s).translate(_TO_URLSAFE)


def urlsafe_b64decode(s):
    """Decodes Base64 with - and _ in the place of + and /."""
    return b64decode(_to_bytes(s).translate(_FROM_URLSAFE))


# Base32: five bytes are eight digits of five bits.

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_PAIRS = {}
_DIGITS = {}
# Digits that an incomplete group of 1 to 4 bytes fills.
_B32_FILLED = {1: 2, 2: 4, 3: 5, 4: 7}


def _b32encode(alphabet, s):
    if alphabet not in _PAIRS:
        _PAIRS[alphabet] = [bytes((high, low)) for high in alphabet for low in alphabet]
    pairs = _PAIRS[alphabet]
    if not isinstance(s, bytes):
        s = memoryview(s).tobytes()
    rest = len(s) % 5
    if rest:
        s += bytes(5 - rest)
    parts = []
    for start in range(0, len(s), 5):
        group = int.from_bytes(s[start:start + 5], "big")
        for shift in (30, 20, 10, 0):
            parts.append(pairs[group >> shift & 0x3FF])
    encoded = b"".join(parts)
    if rest:
        padding = 8 - _B32_FILLED[rest]
        encoded = encoded[:-padding] + b"=" * padding
    return encoded


def _b32decode(alphabet, s, casefold=False, map01=None):
    if alphabet not in _DIGITS:
        _DIGITS[alphabet] = {digit: value for value, digit in enumerate(alphabet)}
    digits = _DIGITS[alphabet]
    s = _to_bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _to_bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    padding = size - len(s)
    decoded = bytearray()
    group = 0
    for start in range(0, len(s), 8):
        group = 0
        for char in s[start:start + 8]:
            try:
                group = group << 5 | digits[char]
            except KeyError:
                raise binascii.Error("Non-base32 digit found") from None
        decoded += (group & 0xFFFFFFFFFF).to_bytes(5, "big")
    if size % 8 or padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if padding and decoded:
        group <<= 5 * padding
        last = group.to_bytes(5, "big")
        decoded[-5:] = last[:(43 - 5 * padding) // 8]
    return bytes(decoded)


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32HEX, s, casefold)


b32encode.__doc__ = "Base32 of a bytes-like object."
b32decode.__doc__ = "The bytes that Base32 stands for; `map01` is what the digit 1 is read as, 0 being read as O then."
b32hexencode.__doc__ = "Base32 with the extended hex alphabet."
b32hexdecode.__doc__ = "Decodes Base32 with the extended hex alphabet."


# Base16


def b16encode(s):
    """Base16 of a bytes-like object: hexadecimal digits in upper case."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes that Base16 stands for; lower case only with `casefold`."""
    s = _to_bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# Ascii85, Base85 and Z85: four bytes are five digits of base 85.

_A85_START = b"<~"
_A85_END = b"~>"
_ASCII85 = bytes(range(33, 118))
_BASE85 = (
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    b"abcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
)
_Z85 = (
    b"0123456789abcdefghijklmnopqrstuvwxyz"
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
)


def _base85(b, alphabet, pad, fold_zeros=False, fold_spaces=False):
    if not isinstance(b, _BYTES_TYPES):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    if padding:
        b = b + bytes(padding)
    groups = []
    for (word,) in struct.iter_unpack("!I", b):
        if fold_zeros and word == 0:
            groups.append(b"z")
        elif fold_spaces and word == 0x20202020:
            groups.append(b"y")
        else:
            digits = bytearray(5)
            for place in (4, 3, 2, 1, 0):
                word, digit = divmod(word, 85)
                digits[place] = alphabet[digit]
            groups.append(bytes(digits))
    if padding and not pad:
        if groups[-1] == b"z":
            groups[-1] = alphabet[:1] * 5
        groups[-1] = groups[-1][:-padding]
    return b"".join(groups)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85 of a bytes-like object.

    foldspaces writes "y" for four spaces, wrapcol breaks lines, pad fills up to groups of four bytes, adobe frames with <~ and ~>.
    """
    encoded = _base85(b, _ASCII85, pad, True, foldspaces)
    if adobe:
        encoded = _A85_START + encoded
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [encoded[i:i + width] for i in range(0, len(encoded), width)]
        if adobe and len(lines[-1]) + 2 > width:
            lines.append(b"")
        encoded = b"\n".join(lines)
    if adobe:
        encoded += _A85_END
    return encoded


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """The bytes that Ascii85 stands for."""
    b = _to_bytes(b)
    if adobe:
        if not b.endswith(_A85_END):
            raise ValueError(f"Ascii85 encoded byte sequences must end with {_A85_END!r}")
        b = b[2:-2] if b.startswith(_A85_START) else b[:-2]
    pack = struct.Struct("!I").pack
    decoded = []
    digits = []
    for char in b + b"u" * 4:
        if 33 <= char <= 117:
            digits.append(char)
            if len(digits) == 5:
                word = 0
                for digit in digits:
                    word = 85 * word + (digit - 33)
                try:
                    decoded.append(pack(word))
                except struct.error:
                    raise ValueError("Ascii85 overflow") from None
                digits.clear()
        elif char == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            decoded.append(bytes(4))
        elif foldspaces and char == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            decoded.append(b" " * 4)
        elif char not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: %c" % char)
    result = b"".join(decoded)
    surplus = 4 - len(digits)
    return result[:-surplus] if surplus else result


def b85encode(b, pad=False):
    """Base85 of a bytes-like object, as git and Mercurial write it."""
    return _base85(b, _BASE85, pad)


def b85decode(b):
    """The bytes that Base85 stands for."""
    b = _to_bytes(b)
    if _BASE85 not in _DIGITS:
        values = [None] * 256
        for value, digit in enumerate(_BASE85):
            values[digit] = value
        _DIGITS[_BASE85] = values
    values = _DIGITS[_BASE85]
    padding = -len(b) % 5
    b = b + b"~" * padding
    pack = struct.Struct("!I").pack
    decoded = []
    for start in range(0, len(b), 5):
        group = b[start:start + 5]
        word = 0
        for place, char in enumerate(group):
            value = values[char]
            if value is None:
                raise ValueError(f"bad base85 character at position {start + place}") from None
            word = word * 85 + value
        try:
            decoded.append(pack(word))
        except struct.error:
            raise ValueError(f"base85 overflow in hunk starting at byte {start}") from None
    result = b"".join(decoded)
    return result[:-padding] if padding else result


if sys.version_info >= (3, 13):
    _TO_Z85 = bytes.maketrans(_BASE85, _Z85)
    # What Base85 has and Z85 lacks must not be taken for a digit.
    _FROM_Z85 = bytes.maketrans(_Z85 + b";_`|~", _BASE85 + bytes(5))

    def z85encode(s):
        """Z85, the encoding of ZeroMQ, of a bytes-like object."""
        return b85encode(s).translate(_TO_Z85)

    def z85decode(s):
        """The bytes that Z85 stands for."""
        s = _to_bytes(s).translate(_FROM_Z85)
        try:
            return b85decode(s)
        except ValueError as error:
            raise ValueError(error.args[0].replace("base85", "z85")) from None


# Whole files and lines, as in mail

MAXLINESIZE = 76
MAXBINSIZE = (MAXLINESIZE // 4) * 3


def encode(input, output):
    """Reads bytes from one binary file and writes lines of Base64 to another."""
    while chunk := input.read(MAXBINSIZE):
        while len(chunk) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(chunk))):
            chunk += more
        output.write(binascii.b2a_base64(chunk))


def decode(input, output):
    """Reads lines of Base64 from one binary file and writes the bytes to another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_bytes(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}") from error
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {type(s).__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {type(s).__name__}")


def encodebytes(s):
    """Lines of Base64, at most 76 characters each, each with its newline."""
    _check_bytes(s)
    return b"".join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    """The bytes that lines of Base64 stand for."""
    _check_bytes(s)
    return binascii.a2b_base64(s)
