"""Streams."""

import _io
import abc

from _io import DEFAULT_BUFFER_SIZE, BlockingIOError, UnsupportedOperation, open, BytesIO, StringIO, TextIOWrapper, text_encoding

__all__ = ["BlockingIOError", "open", "IOBase", "RawIOBase", "StringIO", "BytesIO", "BufferedIOBase", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    pass


class RawIOBase(_io._RawIOBase, IOBase):
    pass


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    pass


class TextIOBase(_io._TextIOBase, IOBase):
    pass


BufferedIOBase.register(BytesIO)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class
