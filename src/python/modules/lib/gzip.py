# Files in gzip's format: a header, a deflated stream, a checksum and a length; several of these may follow each other.
# Behaves as Lib/gzip.py of CPython 3.10 to 3.13. Leaves out the command line.

import builtins
import errno
import io
import os
import struct
import sys
import time
import weakref
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

FTEXT, FHCRC, FEXTRA, FNAME, FCOMMENT = 1, 2, 4, 8, 16
READ, WRITE = ('rb', 'wb') if _v313 else (1, 2)

_COMPRESS_LEVEL_FAST, _COMPRESS_LEVEL_TRADEOFF, _COMPRESS_LEVEL_BEST = 1, 6, 9
READ_BUFFER_SIZE = 128 * 1024
_WRITE_BUFFER_SIZE = 4 * io.DEFAULT_BUFFER_SIZE
_UNKNOWN_SYSTEM = 255


class BadGzipFile(OSError):
    """What is read is no file in gzip's format."""


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    """Open a compressed file, in binary mode or, with 't', as text."""
    isText = "t" in mode
    if isText and "b" in mode:
        raise ValueError("Invalid mode: %r" % (mode,))
    if not isText:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    below = mode.replace("t", "")
    if isinstance(filename, (str, bytes, os.PathLike)):
        file = GzipFile(filename, below, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        file = GzipFile(None, below, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline) if isText else file


def _header(level, mtime, name=b''):
    speed = {_COMPRESS_LEVEL_BEST: 2, _COMPRESS_LEVEL_FAST: 4}.get(level, 0)
    packed = struct.pack('<BBBBLBB', 0x1f, 0x8b, 8, FNAME if name else 0, int(mtime), speed, _UNKNOWN_SYSTEM)
    return packed + name + b'\0' if name else packed


def _read_exactly(fp, count):
    data = fp.read(count)
    while len(data) < count:
        more = fp.read(count - len(data))
        if not more:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        data += more
    return data


def _read_header(fp):
    # The time in the header; None where there is nothing more to read.
    magic = fp.read(2)
    if magic == b'':
        return None
    if magic != b'\x1f\x8b':
        raise BadGzipFile('Not a gzipped file (%r)' % magic)
    method, flags, mtime = struct.unpack("<BBIxx", _read_exactly(fp, 8))
    if method != 8:
        raise BadGzipFile('Unknown compression method')
    if flags & FEXTRA:
        _read_exactly(fp, struct.unpack("<H", _read_exactly(fp, 2))[0])
    for flag in (FNAME, FCOMMENT):
        while flags & flag and fp.read(1) not in (b'', b'\0'):
            pass
    if flags & FHCRC:
        _read_exactly(fp, 2)
    return mtime


class _Rewound:
    # A file of which something that was read may be put back.

    def __init__(self, file):
        self.file, self._back = file, b''

    def read(self, size):
        taken, self._back = self._back[:size], self._back[size:]
        return taken if len(taken) == size else taken + self.file.read(size - len(taken))

    def prepend(self, data):
        self._back = data + self._back

    def seek(self, position):
        self._back = b''
        return self.file.seek(position)

    def seekable(self):
        return True


class _GzipReader(io.RawIOBase):
    # The bytes of all streams of a file, one after the other.

    def __init__(self, fp):
        self._fp = _Rewound(fp)
        self._last_mtime = None
        self._size = -1
        self._begin()

    def _begin(self):
        self._pos = 0
        self._eof = False
        self._decompressor = None

    def readable(self):
        return True

    def seekable(self):
        return self._fp.seekable()

    def tell(self):
        return self._pos

    def readinto(self, buffer):
        with memoryview(buffer) as view, view.cast("B") as places:
            data = self.read(len(places))
            places[:len(data)] = data
        return len(data)

    def readall(self):
        parts = []
        while part := self.read(sys.maxsize):
            parts.append(part)
        return b''.join(parts)

    def read(self, size=-1):
        if size < 0:
            return self.readall()
        while size and not self._eof:
            if self._decompressor is None:
                mtime = _read_header(self._fp)
                if mtime is None:
                    self._eof, self._size = True, self._pos
                    break
                self._last_mtime = mtime
                self._decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
                self._crc, self._length = zlib.crc32(b''), 0
            elif self._decompressor.eof:
                self._end_stream()
                continue
            tail = self._decompressor.unconsumed_tail
            given = tail or self._fp.read(READ_BUFFER_SIZE)
            data = self._decompressor.decompress(given, min(size, sys.maxsize))
            if self._decompressor.eof:
                self._fp.prepend(self._decompressor.unused_data)
            if data:
                self._crc = zlib.crc32(data, self._crc)
                self._length += len(data)
                self._pos += len(data)
                return data
            if not given and not self._decompressor.eof:
                raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        return b''

    def _end_stream(self):
        crc, length = struct.unpack("<II", _read_exactly(self._fp, 8))
        if crc != self._crc:
            raise BadGzipFile(f"CRC check failed {hex(crc)} != {hex(self._crc)}")
        if length != self._length & 0xffffffff:
            raise BadGzipFile("Incorrect length of data produced")
        # Zeros may fill up what comes between the streams.
        byte = b'\0'
        while byte == b'\0':
            byte = self._fp.read(1)
        if byte:
            self._fp.prepend(byte)
        self._decompressor = None

    def seek(self, offset, whence=io.SEEK_SET):
        if whence == io.SEEK_CUR:
            offset += self._pos
        elif whence == io.SEEK_END:
            if self._size < 0:
                while self.read(io.DEFAULT_BUFFER_SIZE):
                    pass
            offset += self._size
        elif whence != io.SEEK_SET:
            raise ValueError("Invalid value for whence: {}".format(whence))
        if offset < self._pos:
            self._fp.seek(0)
            self._begin()
        while self._pos < offset and self.read(min(io.DEFAULT_BUFFER_SIZE, offset - self._pos)):
            pass
        return self._pos


class _Output(io.RawIOBase):
    # What the buffer of a file that is written passes on.

    def __init__(self, file):
        self._file = weakref.ref(file)

    def writable(self):
        return True

    def seekable(self):
        return False

    def write(self, data):
        return self._file()._write_raw(data)


class GzipFile(io.BufferedIOBase):
    """A file whose bytes are compressed in another file."""

    myfileobj = None

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ('t' in mode or 'U' in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and 'b' not in mode:
            mode += 'b'
        if fileobj is None:
            fileobj = self.myfileobj = builtins.open(filename, mode or 'rb')
        if filename is None:
            given = getattr(fileobj, 'name', '')
            filename = given if isinstance(given, (str, bytes)) else ''
        else:
            filename = os.fspath(filename)
        own = mode
        if mode is None:
            mode = getattr(fileobj, 'mode', 'rb')
        if mode.startswith('r'):
            self.mode = READ
            raw = _GzipReader(fileobj)
            self._buffer = io.BufferedReader(raw)
            self.name = filename
        elif mode.startswith(('w', 'a', 'x')):
            if own is None:
                import warnings
                warnings.warn("GzipFile was opened for writing, but this will change in future Python releases.  "
                              "Specify the mode argument for opening it for writing.", FutureWarning, 2)
            self.mode = WRITE
            self._begin_writing(filename)
            self._level = compresslevel
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, 0)
            self._write_mtime = mtime
            if _v312:
                self._buffer_size = _WRITE_BUFFER_SIZE
                self._buffer = io.BufferedWriter(_Output(self), buffer_size=self._buffer_size)
        else:
            raise ValueError(f"invalid mode: {mode!r}")
        self.fileobj = fileobj
        if self.mode == WRITE:
            self._write_header(compresslevel)

    def _begin_writing(self, filename):
        self.name = filename
        self.crc = zlib.crc32(b"")
        self.size = self.offset = 0

    def _write_header(self, level):
        name = os.path.basename(self.name)
        if not isinstance(name, bytes):
            try:
                name = name.encode('latin-1')
            except UnicodeEncodeError:
                name = b''
        name = name.removesuffix(b'.gz')
        mtime = time.time() if self._write_mtime is None else self._write_mtime
        self.fileobj.write(_header(level, mtime, name))

    def __repr__(self):
        return '<gzip ' + repr(self.fileobj)[1:-1] + ' ' + hex(id(self)) + '>'

    def _check_not_closed(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _check_can(self, mode, what):
        self._check_not_closed()
        if self.mode != mode:
            kind = 'write' if mode == READ else 'read'
            raise OSError(errno.EBADF, f"{what}() on {kind}-only GzipFile object")

    @property
    def mtime(self):
        """When the stream that was read last says that it was made."""
        return self._buffer.raw._last_mtime

    @property
    def closed(self):
        return self.fileobj is None

    # ---- writing

    def write(self, data):
        self._check_not_closed()
        if self.mode != WRITE:
            raise OSError(errno.EBADF, "write() on read-only GzipFile object")
        if self.fileobj is None:
            raise ValueError("write() on closed GzipFile object")
        return self._buffer.write(data) if _v312 else self._write_raw(data)

    def _write_raw(self, data):
        if isinstance(data, (bytes, bytearray)):
            length = len(data)
        else:
            data = memoryview(data)
            length = data.nbytes
        if length:
            self.fileobj.write(self.compress.compress(data))
            self.size += length
            self.crc = zlib.crc32(data, self.crc)
            self.offset += length
        return length

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        self._check_not_closed()
        if self.mode == WRITE:
            if _v312:
                self._buffer.flush()
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        file = self.fileobj
        if file is None or (_v312 and self._buffer.closed):
            return
        try:
            if self.mode == WRITE:
                if _v312:
                    self._buffer.flush()
                file.write(self.compress.flush())
                file.write(struct.pack("<LL", self.crc, self.size & 0xffffffff))
            else:
                self._buffer.close()
        finally:
            self.fileobj = None
            mine, self.myfileobj = self.myfileobj, None
            if mine:
                mine.close()

    # ---- reading

    def read(self, size=-1):
        self._check_can(READ, 'read')
        return self._buffer.read(size)

    def read1(self, size=-1):
        self._check_can(READ, 'read1')
        return self._buffer.read1(io.DEFAULT_BUFFER_SIZE if size < 0 else size)

    def peek(self, n):
        self._check_can(READ, 'peek')
        return self._buffer.peek(n)

    def readline(self, size=-1):
        self._check_not_closed()
        return self._buffer.readline(size)

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._buffer.seek(0)

    # ---- places

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def tell(self):
        self._check_not_closed()
        if self.mode == READ:
            return self._buffer.tell()
        if _v312:
            self._buffer.flush()
        return self.offset

    def seek(self, offset, whence=io.SEEK_SET):
        self._check_not_closed()
        if self.mode == READ:
            return self._buffer.seek(offset, whence)
        if _v312:
            self._buffer.flush()
        if whence == io.SEEK_CUR:
            offset += self.offset
        elif whence != io.SEEK_SET:
            raise ValueError('Seek from end not supported')
        if offset < self.offset:
            raise OSError('Negative seek in write mode')
        # Zeros up to there.
        self.write(b'\0' * (offset - self.offset))
        return offset if not _v312 else self.offset


def compress(data, compresslevel=_COMPRESS_LEVEL_BEST, *, mtime=None):
    """The bytes of a file in gzip's format."""
    if not _v311:
        buffer = io.BytesIO()
        with GzipFile(fileobj=buffer, mode='wb', compresslevel=compresslevel, mtime=mtime) as file:
            file.write(data)
        return buffer.getvalue()
    if _v313 or mtime == 0:
        stream = zlib.compress(data, level=compresslevel, wbits=31)
        when = int(time.time() if mtime is None else mtime)
        return stream[:4] + struct.pack("<L", when) + stream[8:9] + (bytes([_UNKNOWN_SYSTEM]) + stream[10:] if _v313 else stream[9:])
    header = _header(compresslevel, time.time() if mtime is None else mtime)
    body = zlib.compress(data, level=compresslevel, wbits=-15)
    return header + body + struct.pack("<LL", zlib.crc32(data), len(data) & 0xffffffff)


def decompress(data):
    """The bytes that were compressed, of all streams."""
    if not _v311:
        with GzipFile(fileobj=io.BytesIO(data)) as file:
            return file.read()
    file = io.BytesIO(data)
    parts = []
    while _read_header(file) is not None:
        stream = zlib.decompressobj(-zlib.MAX_WBITS)
        part = stream.decompress(file.read())
        if not stream.eof or len(stream.unused_data) < 8:
            raise EOFError("Compressed file ended before the end-of-stream marker was reached")
        crc, length = struct.unpack("<II", stream.unused_data[:8])
        if crc != zlib.crc32(part):
            raise BadGzipFile("CRC check failed")
        if length != len(part) & 0xffffffff:
            raise BadGzipFile("Incorrect length of data produced")
        parts.append(part)
        file = io.BytesIO(stream.unused_data[8:].lstrip(b"\x00"))
    return b"".join(parts)
