# Archives in the ZIP format: reading, writing, appending. Behaves as Lib/zipfile of CPython 3.10 to 3.13 for members that are stored or
# deflated. Leaves out encryption, PyZipFile and the command line; bzip2 and LZMA are not there.
# An archive is its members, each behind a header of its own, then a directory that repeats the headers, then where that begins.

import io
import os
import shutil
import stat
import struct
import sys
import threading
import time
import warnings
import zlib

__all__ = ["BadZipFile", "BadZipfile", "error", "ZIP_STORED", "ZIP_DEFLATED", "ZIP_BZIP2", "ZIP_LZMA", "is_zipfile",
           "ZipInfo", "ZipFile", "LargeZipFile", "Path"]

_v311, _v312, _v313 = (sys.version_info >= (3, minor) for minor in (11, 12, 13))

ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA = 0, 8, 12, 14
ZIP64_LIMIT = (1 << 31) - 1
ZIP_FILECOUNT_LIMIT = ZIP_MAX_COMMENT = (1 << 16) - 1
DEFAULT_VERSION, MAX_EXTRACT_VERSION = 20, 63

compressor_names = {0: 'store', 1: 'shrink', 2: 'reduce', 3: 'reduce', 4: 'reduce', 5: 'reduce', 6: 'implode',
                    7: 'tokenize', 8: 'deflate', 9: 'deflate64', 10: 'implode', 12: 'bzip2', 14: 'lzma', 18: 'terse',
                    19: 'lz77', 97: 'wavpack', 98: 'ppmd'}

# The structures, little-endian, with the marks that they begin with.
_LOCAL, stringFileHeader = struct.Struct("<4s2B4HL2L2H"), b"PK\003\004"
_CENTRAL, stringCentralDir = struct.Struct("<4s4B4HL2L5H2L"), b"PK\001\002"
_END, stringEndArchive = struct.Struct("<4s4H2LH"), b"PK\005\006"
_DESCRIPTOR = b"PK\x07\x08"
structFileHeader, structCentralDir, structEndArchive = _LOCAL.format, _CENTRAL.format, _END.format
sizeFileHeader, sizeCentralDir, sizeEndCentDir = _LOCAL.size, _CENTRAL.size, _END.size
_HAS_DESCRIPTOR, _IS_UTF8, _IS_ENCRYPTED = 0x08, 0x800, 0x01


class BadZipFile(Exception):
    """What is read is no archive, or a broken one."""


class LargeZipFile(Exception):
    """An archive would need extensions that were not allowed."""


error = BadZipfile = BadZipFile


def _find_end(fp):
    # The record at the end and where it lies; None: there is none.
    size = fp.seek(0, 2)
    start = max(0, size - sizeEndCentDir - ZIP_MAX_COMMENT)
    fp.seek(start)
    data = fp.read()
    at = data.rfind(stringEndArchive)
    if at < 0 or len(data) - at < sizeEndCentDir:
        return None
    record = _END.unpack_from(data, at)
    comment = data[at + sizeEndCentDir:at + sizeEndCentDir + record[7]]
    return record, comment, start + at


def is_zipfile(filename):
    """Does it look like an archive?"""
    try:
        if hasattr(filename, "read"):
            place = filename.tell()
            try:
                return _find_end(filename) is not None
            finally:
                filename.seek(place)
        with open(filename, "rb") as file:
            return _find_end(file) is not None
    except OSError:
        return False


def _check_compression(compression):
    if compression in (ZIP_STORED, ZIP_DEFLATED):
        return
    if compression in (ZIP_BZIP2, ZIP_LZMA):
        raise RuntimeError(f"Compression requires the (missing) {'bz2' if compression == ZIP_BZIP2 else 'lzma'} module")
    raise NotImplementedError("That compression method is not supported")


class ZipInfo:
    """What is known of one member."""

    __slots__ = ('orig_filename', 'filename', 'date_time', 'compress_type',
                 *(('compress_level',) if _v313 else ('_compresslevel',)), 'comment', 'extra', 'create_system',
                 'create_version', 'extract_version', 'reserved', 'flag_bits', 'volume', 'internal_attr',
                 'external_attr', 'header_offset', 'CRC', 'compress_size', 'file_size', '_raw_time',
                 *(('_end_offset',) if _v313 else ()))

    def __init__(self, filename="NoName", date_time=(1980, 1, 1, 0, 0, 0)):
        self.orig_filename = filename
        self.filename = filename.partition(chr(0))[0]
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.date_time = date_time
        self.compress_type, self.comment, self.extra = ZIP_STORED, b"", b""
        self.create_system = 3
        self.create_version = self.extract_version = DEFAULT_VERSION
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0
        self.compress_size = self.file_size = 0
        self._set_level(None)

    def _set_level(self, level):
        setattr(self, 'compress_level' if _v313 else '_compresslevel', level)

    def _level(self):
        return getattr(self, 'compress_level' if _v313 else '_compresslevel')

    if _v313:
        _compresslevel = property(lambda self: self.compress_level, lambda self, value: setattr(self, 'compress_level', value))

    def __repr__(self):
        shown = [f'<{self.__class__.__name__} filename={self.filename!r}']
        if self.compress_type != ZIP_STORED:
            shown.append(f'compress_type={compressor_names.get(self.compress_type, self.compress_type)}')
        high, low = self.external_attr >> 16, self.external_attr & 0xFFFF
        if high:
            shown.append(f'filemode={stat.filemode(high)!r}')
        if low:
            shown.append(f'external_attr={low:#x}')
        isDir = self.is_dir()
        if not isDir or self.file_size:
            shown.append(f'file_size={self.file_size!r}')
        if (not isDir or self.compress_size) and (self.compress_type != ZIP_STORED or self.file_size != self.compress_size):
            shown.append(f'compress_size={self.compress_size!r}')
        return ' '.join(shown) + '>'

    def is_dir(self):
        if _v311 and not self.filename:
            return False
        return self.filename[-1] == '/'

    def _name_and_flags(self):
        try:
            return self.filename.encode('ascii'), self.flag_bits & ~_IS_UTF8
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | _IS_UTF8

    def _stamp(self):
        year, month, day, hour, minute, second = self.date_time[:6]
        return hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day

    def FileHeader(self, zip64=None):
        """The header in front of the member."""
        clock, date = self._stamp()
        isOpen = self.flag_bits & _HAS_DESCRIPTOR
        sizes = (0, 0, 0) if isOpen else (self.CRC, self.compress_size, self.file_size)
        name, flags = self._name_and_flags()
        self.extract_version = max(DEFAULT_VERSION, self.extract_version)
        self.create_version = max(DEFAULT_VERSION, self.create_version)
        return _LOCAL.pack(stringFileHeader, self.extract_version, self.reserved, flags, self.compress_type, clock, date,
                           *sizes, len(name), len(self.extra)) + name + self.extra

    def _central(self):
        clock, date = self._stamp()
        name, flags = self._name_and_flags()
        return _CENTRAL.pack(stringCentralDir, self.create_version, self.create_system, self.extract_version,
                             self.reserved, flags, self.compress_type, clock, date, self.CRC, self.compress_size,
                             self.file_size, len(name), len(self.extra), len(self.comment), 0, self.internal_attr,
                             self.external_attr, self.header_offset) + name + self.extra + self.comment

    @classmethod
    def from_file(cls, filename, arcname=None, *, strict_timestamps=True):
        """What is known of a file that is to become a member."""
        if isinstance(filename, os.PathLike):
            filename = os.fspath(filename)
        status = os.stat(filename)
        isDir = stat.S_ISDIR(status.st_mode)
        when = time.localtime(status.st_mtime)[:6]
        if not strict_timestamps:
            when = min(max(when, (1980, 1, 1, 0, 0, 0)), (2107, 12, 31, 23, 59, 59))
        name = os.path.normpath(os.path.splitdrive(filename if arcname is None else arcname)[1]).lstrip(os.sep)
        made = cls(name + '/' if isDir else name, when)
        made.external_attr = (status.st_mode & 0xFFFF) << 16
        if isDir:
            made.file_size = 0
            made.external_attr |= 0x10
        else:
            made.file_size = status.st_size
        return made


class ZipExtFile(io.BufferedIOBase):
    """A member that is read."""

    def __init__(self, fileobj, mode, zipinfo, pwd=None, close_fileobj=False):
        self._file, self._closes = fileobj, close_fileobj
        self.mode, self.name, self.newlines = mode, zipinfo.filename, None
        self._info = zipinfo
        self._data = None
        self._at = 0

    def __repr__(self):
        shown = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.closed:
            shown.append('[closed]')
        else:
            shown.append(f'name={self.name!r}')
            if not _v313:
                shown.append(f'mode={self.mode!r}')
            if self._info.compress_type != ZIP_STORED:
                shown.append(f'compress_type={compressor_names[self._info.compress_type]}')
        return ' '.join(shown) + '>'

    def _whole(self):
        # A member is taken out at one go; its checksum is looked at when it has been read.
        if self._data is None:
            raw = self._file.read(self._info.compress_size)
            if len(raw) < self._info.compress_size:
                raise EOFError
            self._data = zlib.decompress(raw, -15) if self._info.compress_type == ZIP_DEFLATED else raw
            if zlib.crc32(self._data) != self._info.CRC:
                raise BadZipFile(f"Bad CRC-32 for file {self.name!r}")
        return self._data

    def readable(self):
        self._usable()
        return True

    def _usable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def read(self, n=-1):
        if self.closed:
            raise ValueError("read from closed file.")
        data = self._whole()
        end = len(data) if n is None or n < 0 else self._at + n
        part = data[self._at:end]
        self._at += len(part)
        return part

    def read1(self, n=-1):
        return self.read(n)

    def peek(self, n=1):
        return self._whole()[self._at:self._at + max(n, 1)]

    def readline(self, limit=-1):
        data = self._whole()
        end = data.find(b'\n', self._at) + 1 or len(data)
        if limit is not None and limit >= 0:
            end = min(end, self._at + limit)
        return self.read(end - self._at)

    def seekable(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return True

    def seek(self, offset, whence=os.SEEK_SET):
        if self.closed:
            raise ValueError("seek on closed file.")
        starts = {0: 0, 1: self._at, 2: self._info.file_size}
        if whence not in starts:
            raise ValueError("whence must be os.SEEK_SET (0), os.SEEK_CUR (1), or os.SEEK_END (2)")
        self._at = min(max(starts[whence] + offset, 0), self._info.file_size)
        return self._at

    def tell(self):
        if self.closed:
            raise ValueError("tell on closed file.")
        return self._at

    def close(self):
        try:
            if self._closes and not self.closed:
                self._file.close()
        finally:
            super().close()


class _Region:
    # The archive's file, from a place on, for one who reads.

    def __init__(self, file, place, done):
        self._file, self._place, self._done = file, place, done

    def read(self, size):
        self._file.seek(self._place)
        data = self._file.read(size)
        self._place += len(data)
        return data

    def close(self):
        done, self._done = self._done, None
        if done is not None:
            done()


class _ZipWriteFile(io.BufferedIOBase):
    # A member that is written: its header is written anew at the end.

    def __init__(self, archive, info):
        self._archive, self._info = archive, info
        self._packer = None
        if info.compress_type == ZIP_DEFLATED:
            level = info._level()
            self._packer = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION if level is None else level, zlib.DEFLATED, -15)
        self._crc = self._size = self._packed = 0
        if _v313:
            self.name, self.mode = info.filename, 'wb'

    def writable(self):
        return True

    def write(self, data):
        if self.closed:
            raise ValueError('I/O operation on closed file.')
        data = data if isinstance(data, (bytes, bytearray)) else bytes(memoryview(data))
        self._size += len(data)
        self._crc = zlib.crc32(data, self._crc)
        self._put(self._packer.compress(data) if self._packer else data)
        return len(data)

    def _put(self, data):
        self._packed += len(data)
        self._archive.fp.write(data)

    def close(self):
        if self.closed:
            return
        try:
            super().close()
            if self._packer:
                self._put(self._packer.flush())
            info, file = self._info, self._archive.fp
            info.compress_size, info.file_size, info.CRC = self._packed, self._size, self._crc
            if info.flag_bits & _HAS_DESCRIPTOR:
                file.write(struct.pack('<4sLLL', _DESCRIPTOR, info.CRC, info.compress_size, info.file_size))
                self._archive.start_dir = file.tell()
            else:
                self._archive.start_dir = file.tell()
                file.seek(info.header_offset)
                file.write(info.FileHeader(False))
                file.seek(self._archive.start_dir)
            self._archive.filelist.append(info)
            self._archive.NameToInfo[info.filename] = info
        finally:
            self._archive._writing = False


class ZipFile:
    """An archive that is read ('r'), written ('w', 'x') or added to ('a')."""

    fp = None

    def __init__(self, file, mode="r", compression=ZIP_STORED, allowZip64=True, compresslevel=None, *,
                 strict_timestamps=True, **options):
        self.metadata_encoding = options.pop('metadata_encoding', None) if _v311 else None
        if options:
            raise TypeError(f"ZipFile.__init__() got an unexpected keyword argument '{next(iter(options))}'")
        if mode not in ('r', 'w', 'x', 'a'):
            raise ValueError("ZipFile requires mode 'r', 'w', 'x', or 'a'")
        _check_compression(compression)
        self._allowZip64, self._strict_timestamps = allowZip64, strict_timestamps
        self._didModify = False
        self.debug = 0
        self.NameToInfo, self.filelist = {}, []
        self.compression, self.compresslevel, self.mode = compression, compresslevel, mode
        self.pwd, self._comment = None, b''
        self._lock = threading.RLock()
        if isinstance(file, os.PathLike):
            file = os.fspath(file)
        self._filePassed = 0 if isinstance(file, str) else 1
        if self._filePassed:
            self.fp, self.filename = file, getattr(file, 'name', None)
        else:
            self.filename = file
            self.fp = self._opened(file, mode)
        self._fileRefCnt = 1
        self._seekable, self._writing = True, False
        try:
            self._begin(mode)
        except BaseException:
            fp, self.fp = self.fp, None
            self._release(fp)
            raise

    @staticmethod
    def _opened(name, mode):
        if mode != 'a':
            return open(name, {'r': 'rb', 'w': 'w+b', 'x': 'x+b'}[mode])
        try:
            return open(name, 'r+b')
        except OSError:
            return open(name, 'w+b')

    def _begin(self, mode):
        if mode == 'r':
            self._read_directory()
        elif mode == 'a':
            try:
                self._read_directory()
                self.fp.seek(self.start_dir)
            except BadZipFile:
                self.fp.seek(0, 2)
                self._didModify = True
                self.start_dir = self.fp.tell()
        else:
            self._didModify = True
            try:
                self.start_dir = self.fp.tell()
                self.fp.seek(self.start_dir)
            except (AttributeError, OSError):
                self._seekable = False
                self.fp = _Counting(self.fp)
                self.start_dir = 0

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __repr__(self):
        shown = [f'<{self.__class__.__module__}.{self.__class__.__qualname__}']
        if self.fp is None:
            shown.append('[closed]')
        else:
            if self._filePassed:
                shown.append(f'file={self.fp!r}')
            elif self.filename is not None:
                shown.append(f'filename={self.filename!r}')
            shown.append(f'mode={self.mode!r}')
        return ' '.join(shown) + '>'

    def _read_directory(self):
        fp = self.fp
        try:
            found = _find_end(fp)
        except OSError:
            raise BadZipFile("File is not a zip file")
        if not found:
            raise BadZipFile("File is not a zip file")
        record, self._comment, place = found
        size, offset = record[5], record[6]
        # What stands in front of the archive moves it.
        moved = place - size - offset
        self.start_dir = offset + moved
        if self.start_dir < 0:
            raise BadZipFile("Bad offset for central directory")
        fp.seek(self.start_dir)
        data, at = fp.read(size), 0
        while at < size:
            head = data[at:at + sizeCentralDir]
            if len(head) != sizeCentralDir:
                raise BadZipFile("Truncated central directory")
            fields = _CENTRAL.unpack(head)
            if fields[0] != stringCentralDir:
                raise BadZipFile("Bad magic number for central directory")
            at += sizeCentralDir
            lengths = fields[12:15]
            parts = []
            for length in lengths:
                parts.append(data[at:at + length])
                at += length
            self._add_read(fields, parts, moved)

    def _add_read(self, fields, parts, moved):
        name, extra, comment = parts
        flags = fields[5]
        info = ZipInfo(name.decode('utf-8' if flags & _IS_UTF8 else self.metadata_encoding or 'cp437'))
        info.extra, info.comment = extra, comment
        (info.create_version, info.create_system, info.extract_version, info.reserved, info.flag_bits,
         info.compress_type, clock, date, info.CRC, info.compress_size, info.file_size) = fields[1:12]
        info.volume, info.internal_attr, info.external_attr = fields[15:18]
        info.header_offset = fields[18] + moved
        info._raw_time = clock
        if info.extract_version > MAX_EXTRACT_VERSION:
            raise NotImplementedError(f"zip file version {info.extract_version / 10:.1f}")
        info.date_time = ((date >> 9) + 1980, date >> 5 & 15, date & 31, clock >> 11, clock >> 5 & 63, (clock & 31) * 2)
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    # ---- what is in it

    def namelist(self):
        """The names of all members."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """What is known of all members."""
        return self.filelist

    def printdir(self, file=None):
        """Print a table of the members."""
        print("%-46s %19s %12s" % ("File Name", "Modified    ", "Size"), file=file)
        for info in self.filelist:
            date = "%d-%02d-%02d %02d:%02d:%02d" % info.date_time[:6]
            print("%-46s %s %12d" % (info.filename, date, info.file_size), file=file)

    def testzip(self):
        """The name of the first member that is broken; None: all are whole."""
        for info in self.filelist:
            try:
                with self.open(info.filename, "r") as member:
                    member.read()
            except BadZipFile:
                return info.filename

    def getinfo(self, name):
        """What is known of a member."""
        info = self.NameToInfo.get(name)
        if info is None:
            raise KeyError(f'There is no item named {name!r} in the archive')
        return info

    def setpassword(self, pwd):
        if pwd and not isinstance(pwd, bytes):
            raise TypeError("pwd: expected bytes, got %s" % type(pwd).__name__)
        self.pwd = pwd or None

    @property
    def comment(self):
        return self._comment

    @comment.setter
    def comment(self, comment):
        if not isinstance(comment, bytes):
            raise TypeError("comment: expected bytes, got %s" % type(comment).__name__)
        if len(comment) > ZIP_MAX_COMMENT:
            warnings.warn('Archive comment is too long; truncating to %d bytes' % ZIP_MAX_COMMENT, stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment, self._didModify = comment, True

    # ---- reading

    def read(self, name, pwd=None):
        """The bytes of a member."""
        with self.open(name, "r", pwd) as member:
            return member.read()

    def open(self, name, mode="r", pwd=None, *, force_zip64=False):
        """A member as a file."""
        if mode not in {"r", "w"}:
            raise ValueError('open() requires mode "r" or "w"')
        if pwd and mode == "w":
            raise ValueError("pwd is only supported for reading files")
        if not self.fp:
            raise ValueError("Attempt to use ZIP archive that was already closed")
        if isinstance(name, ZipInfo):
            info = name
        elif mode == 'w':
            info = ZipInfo(name)
            info.compress_type = self.compression
            info._set_level(self.compresslevel)
        else:
            info = self.getinfo(name)
        if mode == 'w':
            return self._open_to_write(info)
        if self._writing:
            raise ValueError("Can't read from the ZIP file while there is an open writing handle on it. "
                             "Close the writing handle before trying to read.")
        self._fileRefCnt += 1
        region = _Region(self.fp, info.header_offset, lambda fp=self.fp: self._release(fp))
        try:
            head = region.read(sizeFileHeader)
            if len(head) != sizeFileHeader:
                raise BadZipFile("Truncated file header")
            fields = _LOCAL.unpack(head)
            if fields[0] != stringFileHeader:
                raise BadZipFile("Bad magic number for file header")
            own = region.read(fields[10])
            region.read(fields[11])
            encoding = 'utf-8' if fields[3] & _IS_UTF8 else self.metadata_encoding or 'cp437'
            if own.decode(encoding) != info.orig_filename:
                raise BadZipFile(f'File name in directory {info.orig_filename!r} and header {own!r} differ.')
            if info.flag_bits & _IS_ENCRYPTED:
                raise RuntimeError(f"File {name!r} is encrypted, password required for extraction")
            if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise NotImplementedError("compression type %d (%s)" % (
                    info.compress_type, compressor_names.get(info.compress_type, '')))
            return ZipExtFile(region, mode, info, None, True)
        except BaseException:
            region.close()
            raise

    def extract(self, member, path=None, pwd=None):
        """Write a member into a folder: its path there."""
        return self._extract_member(member, os.getcwd() if path is None else os.fspath(path), pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Write all members into a folder."""
        path = os.getcwd() if path is None else os.fspath(path)
        for member in self.namelist() if members is None else members:
            self._extract_member(member, path, pwd)

    def _extract_member(self, member, folder, pwd):
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        # Nothing gets outside of the folder.
        parts = [part for part in os.path.splitdrive(info.filename.replace('/', os.sep))[1].split(os.sep)
                 if part not in ('', os.curdir, os.pardir)]
        target = os.path.normpath(os.path.join(folder, os.sep.join(parts)))
        above = os.path.dirname(target)
        if above and not os.path.exists(above):
            os.makedirs(above, exist_ok=True)
        if info.is_dir():
            if not os.path.isdir(target):
                os.mkdir(target)
            return target
        with self.open(info, pwd=pwd) as source, open(target, "wb") as file:
            shutil.copyfileobj(source, file)
        return target

    # ---- writing

    def _write_check(self, info):
        if info.filename in self.NameToInfo:
            warnings.warn('Duplicate name: %r' % info.filename, stacklevel=3)
        if self.mode not in ('w', 'x', 'a'):
            raise ValueError("write() requires mode 'w', 'x', or 'a'")
        if not self.fp:
            raise ValueError("Attempt to write ZIP archive that was already closed")
        _check_compression(info.compress_type)

    def _open_to_write(self, info):
        if self._writing:
            raise ValueError("Can't write to the ZIP file while there is another write handle open on it. "
                             "Close the first handle before opening another.")
        info.compress_size = info.CRC = 0
        info.flag_bits = 0x00 if self._seekable else _HAS_DESCRIPTOR
        if not info.external_attr:
            info.external_attr = 0o600 << 16
        if self._seekable:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._write_check(info)
        self._didModify = True
        self.fp.write(info.FileHeader(False))
        self._writing = True
        return _ZipWriteFile(self, info)

    def write(self, filename, arcname=None, compress_type=None, compresslevel=None):
        """Add a file or a folder."""
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists")
        info = ZipInfo.from_file(filename, arcname, strict_timestamps=self._strict_timestamps)
        if info.is_dir():
            info.compress_size = info.CRC = 0
            self._mkdir(info)
            return
        info.compress_type = self.compression if compress_type is None else compress_type
        info._set_level(self.compresslevel if compresslevel is None else compresslevel)
        with open(filename, "rb") as source, self.open(info, 'w') as member:
            shutil.copyfileobj(source, member, 1024 * 8)

    def writestr(self, zinfo_or_arcname, data, compress_type=None, compresslevel=None):
        """Add a member from bytes or text."""
        if isinstance(data, str):
            data = data.encode("utf-8")
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(filename=zinfo_or_arcname, date_time=time.localtime(time.time())[:6])
            info.compress_type = self.compression
            info._set_level(self.compresslevel)
            if info.is_dir():
                info.external_attr = 0o40775 << 16 | 0x10
            else:
                info.external_attr = 0o600 << 16
        if not self.fp:
            raise ValueError("Attempt to write to ZIP archive that was already closed")
        if self._writing:
            raise ValueError("Can't write to ZIP archive while an open writing handle exists.")
        if compress_type is not None:
            info.compress_type = compress_type
        if compresslevel is not None:
            info._set_level(compresslevel)
        info.file_size = len(data)
        with self.open(info, mode='w') as member:
            member.write(data)

    def mkdir(self, zinfo_or_directory_name, mode=511):
        """Add a folder."""
        if isinstance(zinfo_or_directory_name, ZipInfo):
            info = zinfo_or_directory_name
            if not info.is_dir():
                raise ValueError("The given ZipInfo does not describe a directory")
        elif isinstance(zinfo_or_directory_name, str):
            name = zinfo_or_directory_name
            info = ZipInfo(name if name.endswith("/") else name + "/")
            info.compress_size = info.CRC = 0
            info.external_attr = ((0o40000 | mode) & 0xFFFF) << 16 | 0x10
            info.file_size = 0
        else:
            raise TypeError("Expected type str or ZipInfo")
        if self._seekable:
            self.fp.seek(self.start_dir)
        info.header_offset = self.fp.tell()
        self._write_check(info)
        self._didModify = True
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info
        self.fp.write(info.FileHeader(False))
        self.start_dir = self.fp.tell()

    _mkdir = mkdir
    if not _v311:
        # It came with 3.11; write() needs it before.
        del mkdir

    def __del__(self):
        self.close()

    def close(self):
        """Write what belongs to the end, and close the file."""
        if self.fp is None:
            return
        if self._writing:
            raise ValueError("Can't close the ZIP file while there is an open writing handle on it. "
                             "Close the writing handle before closing the zip.")
        try:
            if self.mode in ('w', 'x', 'a') and self._didModify:
                if self._seekable:
                    self.fp.seek(self.start_dir)
                self._write_end()
        finally:
            fp, self.fp = self.fp, None
            self._release(fp)

    def _write_end(self):
        directory = b''.join(info._central() for info in self.filelist)
        start = self.fp.tell()
        count = len(self.filelist)
        self.fp.write(directory)
        self.fp.write(_END.pack(stringEndArchive, 0, 0, count, count, len(directory), start, len(self._comment)))
        self.fp.write(self._comment)
        if self.mode == "a":
            self.fp.truncate()
        self.fp.flush()

    def _release(self, fp):
        self._fileRefCnt = getattr(self, '_fileRefCnt', 1) - 1
        if not self._fileRefCnt and not self._filePassed:
            fp.close()


class _Counting:
    # A stream that cannot tell where it is.

    def __init__(self, fp):
        self._fp, self._offset = fp, 0

    def write(self, data):
        self._offset += len(data)
        return self._fp.write(data)

    def tell(self):
        return self._offset

    def flush(self):
        self._fp.flush()

    def close(self):
        self._fp.close()


# At the end: its archives are derived from ZipFile.
from zipfile._path import CompleteDirs, Path
if not _v312:
    from zipfile._path import FastLookup
