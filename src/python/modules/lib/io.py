# Streams. The classes are built in (_io); text and bytes in memory below serve an interpreter without them.
# Behaves as Lib/io.py of CPython for StringIO and BytesIO.

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192

try:
    from _io import *
    from _io import StringIO, BytesIO
except ImportError:
    class UnsupportedOperation(OSError, ValueError):
        pass

    class IOBase:
        closed = False

        def _check(self):
            if self.closed:
                raise ValueError("I/O operation on closed file")

        def close(self):
            self.closed = True

        def flush(self):
            self._check()

        def readable(self):
            self._check()
            return True

        writable = seekable = readable

        def isatty(self):
            self._check()
            return False

        def fileno(self):
            raise UnsupportedOperation("fileno")

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *args):
            self.close()

        def __iter__(self):
            self._check()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def readlines(self, hint=-1, /):
            return list(self)

        def writelines(self, lines, /):
            for line in lines:
                self.write(line)

    class RawIOBase(IOBase):
        pass

    class BufferedIOBase(IOBase):
        pass

    class TextIOBase(IOBase):
        pass

    class StringIO(TextIOBase):
        encoding = None
        errors = None
        newlines = None
        line_buffering = False

        def __init__(self, initial_value='', newline='\n'):
            if initial_value is not None and not isinstance(initial_value, str):
                raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
            self._newline = newline
            self._parts = []
            self._text = ''
            self._pos = 0
            if initial_value:
                self._text = self._translated(initial_value)

        def _translated(self, text):
            if self._newline is None:
                return text.replace('\r\n', '\n').replace('\r', '\n')
            if self._newline in ('\r', '\r\n'):
                return text.replace('\n', self._newline)
            return text

        def _settle(self):
            # Appended pieces are joined when somebody looks.
            if self._parts:
                self._text += ''.join(self._parts)
                self._parts = []

        def write(self, s, /):
            self._check()
            if not isinstance(s, str):
                raise TypeError(f"string argument expected, got '{type(s).__name__}'")
            text = self._translated(s)
            if not text:
                return len(s)
            if self._parts or self._pos == len(self._text):
                self._parts.append(text)
                self._pos += len(text)
            else:
                before = self._text[:self._pos]
                if len(before) < self._pos:
                    before += '\0' * (self._pos - len(before))
                self._text = before + text + self._text[self._pos + len(text):]
                self._pos += len(text)
            return len(s)

        def read(self, size=-1, /):
            self._check()
            self._settle()
            end = len(self._text) if size is None or size < 0 else self._pos + size
            result = self._text[self._pos:end]
            self._pos += len(result)
            return result

        def readline(self, size=-1, /):
            self._check()
            self._settle()
            end = self._text.find('\n', self._pos) + 1 or len(self._text)
            if size is not None and size >= 0:
                end = min(end, self._pos + size)
            result = self._text[self._pos:end]
            self._pos += len(result)
            return result

        def getvalue(self):
            self._check()
            self._settle()
            return self._text

        def tell(self):
            self._check()
            return self._pos

        def seek(self, pos, whence=0, /):
            self._check()
            self._settle()
            if whence == 0:
                if pos < 0:
                    raise ValueError(f"Negative seek position {pos}")
            elif whence not in (1, 2):
                raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
            elif pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            elif whence == 1:
                pos = self._pos
            else:
                pos = len(self._text)
            self._pos = pos
            return pos

        def truncate(self, pos=None, /):
            self._check()
            self._settle()
            if pos is None:
                pos = self._pos
            elif pos < 0:
                raise ValueError(f"Negative size value {pos}")
            self._text = self._text[:pos]
            return pos

    class BytesIO(BufferedIOBase):
        def __init__(self, initial_bytes=b''):
            self._data = bytearray(initial_bytes or b'')
            self._pos = 0

        def write(self, b, /):
            self._check()
            if isinstance(b, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            data = bytes(b)
            if self._pos > len(self._data):
                self._data += bytes(self._pos - len(self._data))
            self._data[self._pos:self._pos + len(data)] = data
            self._pos += len(data)
            return len(data)

        def read(self, size=-1, /):
            self._check()
            end = len(self._data) if size is None or size < 0 else self._pos + size
            result = bytes(self._data[self._pos:end])
            self._pos += len(result)
            return result

        read1 = read

        def readline(self, size=-1, /):
            self._check()
            end = self._data.find(b'\n', self._pos) + 1 or len(self._data)
            if size is not None and size >= 0:
                end = min(end, self._pos + size)
            result = bytes(self._data[self._pos:end])
            self._pos += len(result)
            return result

        def readinto(self, b, /):
            data = self.read(len(b))
            b[:len(data)] = data
            return len(data)

        def getvalue(self):
            self._check()
            return bytes(self._data)

        def getbuffer(self):
            self._check()
            return memoryview(self._data)

        def tell(self):
            self._check()
            return self._pos

        def seek(self, pos, whence=0, /):
            self._check()
            if whence == 0:
                if pos < 0:
                    raise ValueError(f"negative seek value {pos}")
            elif whence == 1:
                pos = max(0, self._pos + pos)
            elif whence == 2:
                pos = max(0, len(self._data) + pos)
            else:
                raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
            self._pos = pos
            return pos

        def truncate(self, size=None, /):
            self._check()
            if size is None:
                size = self._pos
            elif size < 0:
                raise ValueError(f"negative size value {size}")
            del self._data[size:]
            return size
