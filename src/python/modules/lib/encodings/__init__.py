# The codecs that come with Python. In CPython each has a module of its own here; ours are the host's, plus a few that are
# no text encodings or need no table. Behaves as Lib/encodings of CPython 3.10 to 3.13 for these.

import codecs

_ALIASES = {'rot13': 'rot_13', 'hex': 'hex_codec'}


def normalize_encoding(encoding):
    """Letters, digits and dots stay; runs of anything else become one underscore."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, 'ascii')
    parts = []
    word = ''
    for char in encoding:
        if char.isalnum() and char.isascii() or char == '.':
            word += char
        elif word:
            parts.append(word)
            word = ''
    if word:
        parts.append(word)
    return '_'.join(parts)


def _host_codec(name):
    from _codecs import _decode, _encode

    def encode(input, errors='strict'):
        return _encode(name, input, errors)

    def decode(input, errors='strict'):
        return _decode(name, input, errors, True)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        _started = False

        def encode(self, input, final=False):
            data = _encode(name, input, self.errors)[0]
            if self._started:
                data = data[_mark_size(name, data):]
            elif input:
                self._started = True
            return data

        def reset(self):
            self._started = False

        def getstate(self):
            return 2 if self._started else 0

        def setstate(self, state):
            self._started = state != 0

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        _order = None

        def _buffer_decode(self, input, errors, final):
            if self._order is None and name in ('utf-16', 'utf-32', 'utf-8-sig'):
                need = {'utf-16': 2, 'utf-32': 4, 'utf-8-sig': 3}[name]
                if len(input) < need and not final:
                    return '', 0
                mark = _mark_size(name, input)
                if name == 'utf-8-sig':
                    self._order = 'utf-8'
                else:
                    self._order = name + ('-be' if input[:mark] in (b'\xfe\xff', b'\0\0\xfe\xff') else '-le')
                text, used = _decode(self._order, input[mark:], errors, final)
                return text, used + mark
            return _decode(self._order or name, input, errors, final)

        def reset(self):
            super().reset()
            self._order = None

    class StreamWriter(codecs.StreamWriter):
        def encode(self, input, errors='strict'):
            return _encode(name, input, errors)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors='strict'):
            return _decode(name, input, errors, False)

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name=name)


_MARKS = {'utf-16': (b'\xff\xfe', b'\xfe\xff'), 'utf-32': (b'\xff\xfe\0\0', b'\0\0\xfe\xff'), 'utf-8-sig': (b'\xef\xbb\xbf',)}


def _mark_size(name, data):
    for mark in _MARKS.get(name, ()):
        if bytes(data[:len(mark)]) == mark:
            return len(mark)
    return 0


def _rot13():
    shifted = {}
    for first in (65, 97):
        for i in range(26):
            shifted[first + i] = first + (i + 13) % 26

    def turn(input, errors='strict'):
        return str.translate(input, shifted), len(input)

    return codecs.CodecInfo(turn, turn, name='rot13', _is_text_encoding=False)


def _hex():
    def encode(input, errors='strict'):
        assert errors == 'strict'
        return bytes(input).hex().encode('ascii'), len(input)

    def decode(input, errors='strict'):
        assert errors == 'strict'
        return bytes.fromhex(bytes(input).decode('ascii')), len(input)

    return codecs.CodecInfo(encode, decode, name='hex', _is_text_encoding=False)


def search_function(encoding):
    from _codecs import _find
    name = _find(encoding)
    if name is not None:
        return _host_codec(name)
    name = normalize_encoding(encoding).lower()
    name = _ALIASES.get(name, name)
    if name == 'rot_13':
        return _rot13()
    if name == 'hex_codec':
        return _hex()
    return None


codecs.register(search_function)
