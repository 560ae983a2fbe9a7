# The codecs that come with Python. In CPython each has a module of its own here; most of ours are the host's, plus a few that are
# no text encodings or need no table. Behaves as Lib/encodings of CPython 3.10 to 3.13 for these.

import codecs
import sys

_ALIASES = {
    'base64': 'base64_codec', 'base_64': 'base64_codec', 'hex': 'hex_codec', 'quopri': 'quopri_codec',
    'quoted_printable': 'quopri_codec', 'quotedprintable': 'quopri_codec', 'rot13': 'rot_13', 'uu': 'uu_codec', 'zip': 'zlib_codec',
    'zlib': 'zlib_codec',
}
_BYTES_TO_BYTES = ('base64_codec', 'hex_codec', 'quopri_codec', 'uu_codec', 'zlib_codec')
_WITH_MODULES = ('idna', 'punycode')


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

    if name in _MARKS:
        return _marked_codec(name, encode, decode)

    class IncrementalEncoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return _encode(name, input, self.errors)[0]

    if name in _BUFFERED:
        class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
            def _buffer_decode(self, input, errors, final):
                return _decode(name, input, errors, final)
    else:
        class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
            # In CPython a class of its own for each codec; those of several bytes a character are written in C.
            def decode(self, input, final=False):
                whole = self.buffer + input
                text, used = _decode(name, whole, self.errors, final)
                self.buffer = whole[used:]
                return text

    class StreamWriter(codecs.StreamWriter):
        def encode(self, input, errors='strict'):
            return _encode(name, input, errors)

    class StreamReader(codecs.StreamReader):
        def decode(self, input, errors='strict'):
            return _decode(name, input, errors, False)

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name=name)


# Those whose incremental decoder is one of codecs.
_BUFFERED = ('utf-8', 'utf-16-le', 'utf-16-be', 'utf-32-le', 'utf-32-be', 'utf-7', 'unicode_escape', 'unicode-escape', 'raw_unicode_escape',
             'raw-unicode-escape')

# By encoding, what its text begins with, and the encoding of what follows. The first one is written.
_MARKS = {
    'utf-8-sig': {codecs.BOM_UTF8: 'utf-8'},
    'utf-16': {codecs.BOM_UTF16_LE: 'utf-16-le', codecs.BOM_UTF16_BE: 'utf-16-be'},
    'utf-32': {codecs.BOM_UTF32_LE: 'utf-32-le', codecs.BOM_UTF32_BE: 'utf-32-be'},
}


def _marked_codec(name, encode, decode):
    from _codecs import _decode, _encode
    marks = _MARKS[name]
    written, *_ = marks
    rests = list(marks.values())
    # What getstate() says while nothing was read or written. Afterwards it is the place of the rest's encoding.
    begin = 1 if name == 'utf-8-sig' else 2

    def first_part(input, errors, final):
        """The text, how much of the input it took, and the encoding of what follows if that is known."""
        if len(input) < len(written) and (written.startswith(input) if name == 'utf-8-sig' else not final):
            return '', 0, None
        for mark, rest in marks.items():
            if bytes(input[:len(mark)]) == mark:
                text, used = _decode(rest, input[len(mark):], errors, final)
                return text, used + len(mark), rest
        if name != 'utf-8-sig':
            # What is wrong with the text is found before the mark is missed.
            text, used = _decode(rests[0], input, errors, final)
            if used < len(written):
                return text, used, None
            if sys.version_info >= (3, 13):
                raise UnicodeDecodeError(name, input, 0, len(written), 'Stream does not start with BOM')
            raise UnicodeError(f'{name.upper()} stream does not start with BOM')
        return *_decode(rests[0], input, errors, final), rests[0]

    class IncrementalEncoder(codecs.IncrementalEncoder):
        _started = False

        def encode(self, input, final=False):
            started, self._started = self._started, True
            return _encode(rests[0] if started else name, input, self.errors)[0]

        def reset(self):
            codecs.IncrementalEncoder.reset(self)
            self._started = False

        def getstate(self):
            return 0 if self._started else begin

        def setstate(self, state):
            self._started = not state

    class IncrementalDecoder(codecs.BufferedIncrementalDecoder):
        _rest = None

        def _buffer_decode(self, input, errors, final):
            if self._rest is not None:
                return _decode(self._rest, input, errors, final)
            text, used, self._rest = first_part(input, errors, final)
            return text, used

        def reset(self):
            codecs.BufferedIncrementalDecoder.reset(self)
            self._rest = None

        def getstate(self):
            waiting, _ = codecs.BufferedIncrementalDecoder.getstate(self)
            return waiting, begin if self._rest is None else rests.index(self._rest)

        def setstate(self, state):
            codecs.BufferedIncrementalDecoder.setstate(self, state)
            self._rest = rests[state[1]] if state[1] < begin else None

    class StreamWriter(codecs.StreamWriter):
        _started = False

        def encode(self, input, errors='strict'):
            started, self._started = self._started, True
            return _encode(rests[0] if started else name, input, errors)

        def reset(self):
            codecs.StreamWriter.reset(self)
            self._started = False

    class StreamReader(codecs.StreamReader):
        _rest = None

        def decode(self, input, errors='strict'):
            if self._rest is not None:
                return _decode(self._rest, input, errors, False)
            text, used, self._rest = first_part(input, errors, False)
            return text, used

        def reset(self):
            codecs.StreamReader.reset(self)
            self._rest = None

    return codecs.CodecInfo(encode, decode, StreamReader, StreamWriter, IncrementalEncoder, IncrementalDecoder, name=name)


def _whole_codec(name, encode, decode, **options):
    """A codec whose every step is one of two functions."""
    def step(base, method, function):
        def run(self, input, final=False):
            return function(input, self.errors)[0]
        return type(base.__name__, (base,), {method: run})

    both = {'encode': staticmethod(encode), 'decode': staticmethod(decode)}
    return codecs.CodecInfo(
        encode, decode, type('StreamReader', (codecs.StreamReader,), both), type('StreamWriter', (codecs.StreamWriter,), both),
        step(codecs.IncrementalEncoder, 'encode', encode), step(codecs.IncrementalDecoder, 'decode', decode), name=name, **options)


def _rot13():
    shifted = {first + i: first + (i + 13) % 26 for first in (65, 97) for i in range(26)}

    def turn(input, errors='strict'):
        return str.translate(input, shifted), len(input)

    return _whole_codec('rot-13', turn, turn, _is_text_encoding=False)


def _undefined():
    def refuse(input, errors='strict'):
        raise UnicodeError('undefined encoding')

    return _whole_codec('undefined', refuse, refuse)


def _charmap():
    def encode(input, errors='strict'):
        return codecs.charmap_encode(input, errors)

    def decode(input, errors='strict'):
        return codecs.charmap_decode(input, errors)

    return _whole_codec('charmap', encode, decode)


_PLAIN = {'rot_13': _rot13, 'undefined': _undefined, 'charmap': _charmap}


def search_function(encoding):
    from _codecs import _find
    name = _find(encoding)
    if name is not None:
        return _host_codec(name)
    name = normalize_encoding(encoding).lower()
    name = _ALIASES.get(name, name)
    if name in _PLAIN:
        return _PLAIN[name]()
    if name in _BYTES_TO_BYTES:
        from encodings._bytes_to_bytes import CODECS
        return CODECS[name]()
    if name in _WITH_MODULES:
        from importlib import import_module
        return import_module('encodings.' + name).getregentry()
    return None


codecs.register(search_function)
