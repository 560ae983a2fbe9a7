"""Streams."""
# The abstract classes, which the built-in ones of _io are registered with. Behaves as Lib/io.py of CPython 3.10 to 3.13.

import abc
import _io
import sys as _sys
from _io import (BlockingIOError, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO, DEFAULT_BUFFER_SIZE,
                 FileIO, IncrementalNewlineDecoder, StringIO, TextIOWrapper, UnsupportedOperation, open, open_code, text_encoding)

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END"]
if _sys.version_info >= (3, 11):
    __all__ += ["DEFAULT_BUFFER_SIZE", "text_encoding", "IncrementalNewlineDecoder"]
if _sys.version_info < (3, 12):
    def __getattr__(name):
        """The old name of open."""
        if name == "OpenWrapper":
            import warnings
            warnings.warn("OpenWrapper is deprecated, use open instead", DeprecationWarning, 2)
            globals()[name] = open
            return open
        raise AttributeError(name if "text_encoding" not in __all__ else f"module {__name__!r} has no attribute {name!r}")
del _sys

# Where seek() counts from.
SEEK_SET, SEEK_CUR, SEEK_END = range(3)


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    pass


class RawIOBase(_io._RawIOBase, IOBase):
    pass


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    pass


class TextIOBase(_io._TextIOBase, IOBase):
    pass


for _base, _classes in ((RawIOBase, [FileIO]),
                        (BufferedIOBase, [BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair]),
                        (TextIOBase, [StringIO, TextIOWrapper])):
    for _class in _classes:
        _base.register(_class)
del _base, _classes, _class
