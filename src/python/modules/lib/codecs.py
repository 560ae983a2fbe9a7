# Codecs: the registry, what a codec is made of, and streams that encode and decode. Behaves as Lib/codecs.py of CPython 3.10 to 3.13.

import builtins
import sys

from _charmap import charmap_build, charmap_decode, charmap_encode
from _codecs import *

_v311 = sys.version_info >= (3, 11)

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
           "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
           "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter",
           "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
           "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
           "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

# U+FEFF in each encoding; the plain names are those of the machine's own byte order.
BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE = b'\xef\xbb\xbf', b'\xff\xfe', b'\xfe\xff'
BOM_UTF32_LE, BOM_UTF32_BE = BOM_UTF16_LE + b'\0\0', b'\0\0' + BOM_UTF16_BE
BOM_UTF16, BOM_UTF32 = (BOM_UTF16_LE, BOM_UTF32_LE) if sys.byteorder == 'little' else (BOM_UTF16_BE, BOM_UTF32_BE)
# Older names.
BOM, BOM_LE, BOM_BE = BOM_UTF16, BOM_UTF16_LE, BOM_UTF16_BE
BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE = BOM_UTF16_LE, BOM_UTF16_BE, BOM_UTF32_LE, BOM_UTF32_BE


class CodecInfo(tuple):
    """What lookup() finds: the four functions as a tuple, the rest as attributes."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        made = super().__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name, made.encode, made.decode = name, encode, decode
        made.incrementalencoder, made.incrementaldecoder = incrementalencoder, incrementaldecoder
        made.streamwriter, made.streamreader = streamwriter, streamreader
        if _is_text_encoding is not None:
            made._is_text_encoding = _is_text_encoding
        return made

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"

    if sys.version_info >= (3, 13):
        def __getnewargs__(self):
            return tuple(self)


class Codec:
    """Stateless coding: both methods return what came out and how much went in."""

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def encode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder(object):
    """Encodes in several steps."""

    def __init__(self, errors='strict'):
        self.errors, self.buffer = errors, ""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Back to what getstate() gave."""

    def reset(self):
        """Back to the beginning."""

    def encode(self, input, final=False):
        raise NotImplementedError


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what _buffer_encode() did not take for the next step."""

    def __init__(self, errors='strict'):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def encode(self, input, final=False):
        whole = self.buffer + input
        made, taken = self._buffer_encode(whole, self.errors, final)
        self.buffer = whole[taken:]
        return made

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError


class IncrementalDecoder(object):
    """Decodes in several steps."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Back to what getstate() gave."""

    def reset(self):
        """Back to the beginning."""

    def decode(self, input, final=False):
        raise NotImplementedError


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps what _buffer_decode() did not take for the next step."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def decode(self, input, final=False):
        whole = self.buffer + input
        made, taken = self._buffer_decode(whole, self.errors, final)
        self.buffer = whole[taken:]
        return made

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError


class StreamWriter(Codec):
    """Writes text to a stream of bytes."""

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        text = ''.join(list)
        self.write(text)

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if offset == whence == 0:
            self.reset()

    def reset(self):
        """Back to the beginning."""

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    if _v311:
        def __reduce_ex__(self, proto):
            raise TypeError(f"can't serialize {self.__class__.__name__}")


class StreamReader(Codec):
    """Reads text from a stream of bytes, by characters or lines."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", self.charbuffertype(), None

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def read(self, size=-1, chars=-1, firstline=False):
        wanted = size if chars < 0 else chars
        while wanted < 0 or len(self.charbuffer) < wanted:
            fresh = self.stream.read() if size < 0 else self.stream.read(size)
            waiting = self.bytebuffer + fresh
            if not waiting:
                break
            try:
                text, used = self.decode(waiting, self.errors)
            except UnicodeDecodeError as error:
                if not firstline:
                    raise
                # What is wrong behind the end of the first line is for later.
                text, used = self.decode(waiting[:error.start], self.errors)
                if len(text.splitlines()) <= 1:
                    raise
            self.bytebuffer = waiting[used:]
            self.charbuffer += text
            if not fresh:
                break
        if wanted < 0:
            wanted = len(self.charbuffer)
        result, self.charbuffer = self.charbuffer[:wanted], self.charbuffer[wanted:]
        return result

    def readline(self, size=None, keepends=True):
        step = size or 72
        line = self.charbuffertype()
        lines = self.charbuffer.splitlines(True)
        if len(lines) > 1:
            line, self.charbuffer = self.charbuffer, line
        while len(lines) < 2:
            part = self.read(step, firstline=True)
            if part[-1:] in ('\r', b'\r'):
                # It may be half of a line's end.
                part += self.read(size=1, chars=1)
            line += part
            lines = line.splitlines(True)
            is_whole = lines and lines[0] != lines[0].splitlines()[0]
            if is_whole or not part or size is not None:
                break
            if step < 8000:
                step *= 2
        if lines:
            # What is behind the line goes back.
            self.charbuffer = line[len(lines[0]):] + self.charbuffer
            line = lines[0] if keepends else lines[0].splitlines()[0]
        return line

    def readlines(self, sizehint=None, keepends=True):
        text = self.read()
        return text.splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def reset(self):
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", self.charbuffertype(), None

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    if _v311:
        def __reduce_ex__(self, proto):
            raise TypeError(f"can't serialize {self.__class__.__name__}")


class StreamReaderWriter:
    """A stream read by one codec and written by another."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream, self.reader, self.writer = stream, Reader(stream, errors), Writer(stream, errors)
        self.errors = errors

    # The reader's.

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def readline(self, size=None):
        return self.reader.readline(size)

    def read(self, size=-1):
        return self.reader.read(size)

    # The writer's.

    def writelines(self, list):
        return self.writer.writelines(list)

    def write(self, data):
        return self.writer.write(data)

    # Of both.

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if offset == whence == 0:
            self.writer.reset()

    def reset(self):
        for half in self.reader, self.writer:
            half.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    if _v311:
        def __reduce_ex__(self, proto):
            raise TypeError(f"can't serialize {self.__class__.__name__}")


class StreamRecoder:
    """A stream whose bytes are in one encoding, seen as bytes in another."""

    file_encoding = data_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream, self.encode, self.decode = stream, encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)
        self.errors = errors

    def __iter__(self):
        return self

    def __next__(self):
        data, _ = self.encode(next(self.reader), self.errors)
        return data

    def readlines(self, sizehint=None):
        data, _ = self.encode(self.reader.read(), self.errors)
        return data.splitlines(keepends=True)

    def readline(self, size=None):
        text = self.reader.readline() if size is None else self.reader.readline(size)
        data, _ = self.encode(text, self.errors)
        return data

    def read(self, size=-1):
        data, _ = self.encode(self.reader.read(size), self.errors)
        return data

    def writelines(self, list):
        text, _ = self.decode(b''.join(list), self.errors)
        return self.writer.write(text)

    def write(self, data):
        text, _ = self.decode(data, self.errors)
        return self.writer.write(text)

    def seek(self, offset, whence=0):
        for half in self.reader, self.writer:
            half.seek(offset, whence)

    def reset(self):
        for half in self.reader, self.writer:
            half.reset()

    def __getattr__(self, name, getattr=getattr):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    if _v311:
        def __reduce_ex__(self, proto):
            raise TypeError(f"can't serialize {self.__class__.__name__}")


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """Opens a file of encoded text; without an encoding, as the built-in function does."""
    if encoding is not None and 'b' not in mode:
        # The bytes are read or written; the codec makes text of them.
        mode += 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        codec = lookup(encoding)
        stream = StreamReaderWriter(file, codec.streamreader, codec.streamwriter, errors)
        stream.encoding = encoding
        return stream
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A wrapper of `file` that translates between two encodings."""
    if file_encoding is None:
        file_encoding = data_encoding
    outer = lookup(data_encoding)
    inner = lookup(file_encoding)
    stream = StreamRecoder(file, outer.encode, outer.decode, inner.streamreader, inner.streamwriter, errors)
    stream.data_encoding, stream.file_encoding = data_encoding, file_encoding
    return stream


def getdecoder(encoding):
    return lookup(encoding).decode


def getencoder(encoding):
    return lookup(encoding).encode


def getincrementalencoder(encoding):
    made_by = lookup(encoding).incrementalencoder
    if made_by is not None:
        return made_by
    # A codec need not have one.
    raise LookupError(encoding)


def getincrementaldecoder(encoding):
    made_by = lookup(encoding).incrementaldecoder
    if made_by is not None:
        return made_by
    # A codec need not have one.
    raise LookupError(encoding)


def getwriter(encoding):
    return lookup(encoding).streamwriter


def getreader(encoding):
    return lookup(encoding).streamreader


def iterencode(iterator, encoding, errors='strict', **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for part in iterator:
        if output := encoder.encode(part):
            yield output
    if output := encoder.encode("", True):
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for part in iterator:
        if output := decoder.decode(part):
            yield output
    if output := decoder.decode(b"", True):
        yield output


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The other way round; a character that two bytes stand for has none."""
    result = {}
    for byte, char in decoding_map.items():
        result[char] = None if char in result else byte
    return result


strict_errors, ignore_errors, replace_errors, xmlcharrefreplace_errors, backslashreplace_errors, namereplace_errors = map(
    lookup_error, ('strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace'))

import encodings  # finds the codecs; nobody needs its name here
del encodings
