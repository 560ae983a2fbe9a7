# Quoted-printable text of mail messages. Behaves as Lib/quopri.py of CPython 3.10 to 3.13, with the work left to binascii.

from binascii import a2b_qp as _decoded, b2a_qp as _encoded

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'
EMPTYSTRING = b''


def needsquoting(c, quotetabs, header):
    """Does a byte have to be written as =XX?"""
    assert isinstance(c, bytes)
    if c in b' \t':
        return quotetabs
    if c == b'_':
        return header
    return c == ESCAPE or not b' ' <= c <= b'~'


def quote(c):
    """A byte as =XX."""
    assert isinstance(c, bytes) and len(c) == 1
    return b'=%02X' % ord(c)


def ishex(c):
    """Is it a hexadecimal digit?"""
    assert isinstance(c, bytes)
    return c in HEX + b'abcdef'


def unhex(s):
    """The number of two hexadecimal digits."""
    return int(s, 16)


def encode(input, output, quotetabs, header=False):
    """Encodes from one open file to another."""
    output.write(_encoded(input.read(), quotetabs=quotetabs, header=header))


def decode(input, output, header=False):
    """Decodes from one open file to another."""
    output.write(_decoded(input.read(), header=header))


def encodestring(s, quotetabs=False, header=False):
    """Encodes bytes."""
    return _encoded(s, quotetabs=quotetabs, header=header)


def decodestring(s, header=False):
    """Decodes bytes."""
    return _decoded(s, header=header)
