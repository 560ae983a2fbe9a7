# Codecs from bytes to bytes: base64, hex, quoted-printable, uuencode, zlib. Behaves as base64_codec, hex_codec, quopri_codec, uu_codec and
# zlib_codec in Lib/encodings of CPython 3.10 to 3.13.

import base64
import binascii
import codecs
from io import BytesIO


def _quoted(data):
    return binascii.b2a_qp(BytesIO(data).getvalue(), quotetabs=True)


def _to_uu(data):
    lines = [binascii.b2a_uu(data[start:start + 45]) for start in range(0, len(data), 45)]
    return b'begin 666 <data>\n' + b''.join(lines) + b' \nend\n'


def _uu_line(line):
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        # Some encoders pad the line with what does not belong to it.
        return binascii.a2b_uu(line[:(((line[0] - 32) & 63) * 4 + 5) // 3])


def _from_uu(data):
    lines = iter(bytes(data).splitlines(True))
    if not any(line.startswith(b'begin') for line in lines):
        raise ValueError('Missing "begin" line in input data')
    parts = []
    for line in lines:
        if line == b'end\n':
            return b''.join(parts)
        parts.append(_uu_line(line))
    raise ValueError('Truncated input data')


def _whole(turn):
    """A codec's function of bytes that are complete."""
    def coder(input, errors='strict'):
        assert errors == 'strict'
        return turn(input), len(input)

    return coder


def _incremental(base, turn, method):
    def step(self, input, final=False):
        assert self.errors == 'strict'
        return turn(input)

    return type(base.__name__, (base,), {method: step})


def _codec(name, to, back, encoder=None, decoder=None):
    encode, decode = _whole(to), _whole(back)
    methods = {'encode': staticmethod(encode), 'decode': staticmethod(decode), 'charbuffertype': bytes}
    return codecs.CodecInfo(
        encode, decode, type('StreamReader', (codecs.StreamReader,), methods), type('StreamWriter', (codecs.StreamWriter,), methods),
        encoder or _incremental(codecs.IncrementalEncoder, to, 'encode'),
        decoder or _incremental(codecs.IncrementalDecoder, back, 'decode'), name=name, _is_text_encoding=False)


def _zlib():
    import zlib

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def __init__(self, errors='strict'):
            assert errors == 'strict'
            self.errors = errors
            self.reset()

        def encode(self, input, final=False):
            done = self.compressobj.compress(input)
            return done + self.compressobj.flush() if final else done

        def reset(self):
            self.compressobj = zlib.compressobj()

    class IncrementalDecoder(codecs.IncrementalDecoder):
        def __init__(self, errors='strict'):
            assert errors == 'strict'
            self.errors = errors
            self.reset()

        def decode(self, input, final=False):
            done = self.decompressobj.decompress(input)
            return done + self.decompressobj.flush() if final else done

        def reset(self):
            self.decompressobj = zlib.decompressobj()

    return _codec('zlib', zlib.compress, zlib.decompress, IncrementalEncoder, IncrementalDecoder)


CODECS = {
    'base64_codec': lambda: _codec('base64', base64.encodebytes, base64.decodebytes),
    'hex_codec': lambda: _codec('hex', binascii.b2a_hex, binascii.a2b_hex),
    'quopri_codec': lambda: _codec('quopri', _quoted, binascii.a2b_qp),
    'uu_codec': lambda: _codec('uu', _to_uu, _from_uu),
    'zlib_codec': _zlib,
}
