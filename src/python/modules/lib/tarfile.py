# Archives in the tar format: reading, writing and appending, plain or through gzip. Behaves as Lib/tarfile.py of CPython 3.10 to 3.13.
# A member is a header of 512 bytes and its data in whole blocks. Long names and times with fractions travel in extra members of type
# 'x' (pax) or 'L' and 'K' (GNU), which stand in front of the one they describe.
# Leaves out sparse members, volumes, and the non-seekable streams of 'r|' and 'w|' modes with compression.

import copy
import io
import os
import re
import shutil
import stat
import struct
import sys
import time
import warnings
from builtins import open as _open_file

try:
    import grp
    import pwd
except ImportError:
    grp = pwd = None

__all__ = ['TarFile', 'TarInfo', 'is_tarfile', 'TarError', 'ReadError', 'CompressionError', 'StreamError', 'ExtractError',
           'HeaderError', 'ENCODING', 'USTAR_FORMAT', 'GNU_FORMAT', 'PAX_FORMAT', 'DEFAULT_FORMAT', 'open']

_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

if _v312:
    __all__ += ['fully_trusted_filter', 'data_filter', 'tar_filter', 'FilterError', 'AbsoluteLinkError',
                'OutsideDestinationError', 'SpecialFileError', 'AbsolutePathError', 'LinkOutsideDestinationError']

NUL = b'\0'
BLOCKSIZE = 512
RECORDSIZE = 20 * BLOCKSIZE
POSIX_MAGIC, GNU_MAGIC = b'ustar\x0000', b'ustar  \0'
LENGTH_NAME, LENGTH_LINK, LENGTH_PREFIX = 100, 100, 155

REGTYPE, LNKTYPE, SYMTYPE, CHRTYPE, BLKTYPE, DIRTYPE, FIFOTYPE, CONTTYPE = (b'%d' % digit for digit in range(8))
AREGTYPE = NUL
GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE = b'L', b'K', b'S'
XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE = b'x', b'g', b'X'
REGULAR_TYPES = (REGTYPE, AREGTYPE, CONTTYPE, GNUTYPE_SPARSE)
GNU_TYPES = (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK, GNUTYPE_SPARSE)
SUPPORTED_TYPES = (REGTYPE, AREGTYPE, LNKTYPE, SYMTYPE, DIRTYPE, FIFOTYPE, CONTTYPE, CHRTYPE, BLKTYPE) + GNU_TYPES

USTAR_FORMAT, GNU_FORMAT, PAX_FORMAT = 0, 1, 2
DEFAULT_FORMAT = PAX_FORMAT
PAX_FIELDS = ('path', 'linkpath', 'size', 'mtime', 'uid', 'gid', 'uname', 'gname')
PAX_NAME_FIELDS = {'path', 'linkpath', 'uname', 'gname'}
PAX_NUMBER_FIELDS = {'atime': float, 'ctime': float, 'mtime': float, 'uid': int, 'gid': int, 'size': int}
ENCODING = 'utf-8'


# ---- errors

class TarError(Exception):
    """What goes wrong with archives."""

class ExtractError(TarError):
    """A member cannot be taken out as it was."""

class ReadError(TarError):
    """No readable archive."""

class CompressionError(TarError):
    """A compression that is not there."""

class StreamError(TarError):
    """Not with streams."""

class HeaderError(TarError):
    """A header is not right."""

class EmptyHeaderError(HeaderError):
    """Nothing where a header should be."""

class TruncatedHeaderError(HeaderError):
    """Less than a header."""

class EOFHeaderError(HeaderError):
    """The block of zeros that ends an archive."""

class InvalidHeaderError(HeaderError):
    """No header at all."""

class SubsequentHeaderError(HeaderError):
    """What should follow an extra header is missing."""


class FilterError(TarError):
    """A filter refuses a member."""

class AbsolutePathError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f'member {tarinfo.name!r} has an absolute path')

class OutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__(f'{tarinfo.name!r} would be extracted to {path!r}, which is outside the destination')

class SpecialFileError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f'{tarinfo.name!r} is a special file')

class AbsoluteLinkError(FilterError):
    def __init__(self, tarinfo):
        self.tarinfo = tarinfo
        super().__init__(f'{tarinfo.name!r} is a link to an absolute path')

class LinkOutsideDestinationError(FilterError):
    def __init__(self, tarinfo, path):
        self.tarinfo, self._path = tarinfo, path
        super().__init__(f'{tarinfo.name!r} would link to {path!r}, which is outside the destination')


# ---- filters: what a member may do to the machine that takes it out

def _outside(path, folder):
    return os.path.commonpath([path, folder]) != folder


def _changes(member, dest_path, is_data):
    found = {}
    name = member.name
    folder = os.path.realpath(dest_path)
    if name.startswith(('/', os.sep)):
        name = found['name'] = member.path.lstrip('/' + os.sep)
    if os.path.isabs(name):
        raise AbsolutePathError(member)
    target = os.path.realpath(os.path.join(folder, name))
    if _outside(target, folder):
        raise OutsideDestinationError(member, target)
    mode = member.mode
    if mode is not None:
        mode &= 0o755
        if is_data:
            if member.isreg() or member.islnk():
                # A file is for its owner to read and write, and runs for others only if it runs for the owner.
                mode = (mode if mode & 0o100 else mode & ~0o111) | 0o600
            elif member.isdir() or member.issym():
                mode = None
            else:
                raise SpecialFileError(member)
        if mode != member.mode:
            found['mode'] = mode
    if not is_data:
        return found
    found.update({key: None for key in ('uid', 'gid', 'uname', 'gname') if getattr(member, key)
                  or (key in ('uid', 'gid') and getattr(member, key) is not None)})
    if member.islnk() or member.issym():
        if os.path.isabs(member.linkname):
            raise AbsoluteLinkError(member)
        base = os.path.join(folder, os.path.dirname(name)) if member.issym() else folder
        target = os.path.realpath(os.path.join(base, member.linkname))
        if _outside(target, folder):
            raise LinkOutsideDestinationError(member, target)
    return found


def fully_trusted_filter(member, dest_path):
    """Any member as it is."""
    return member


def tar_filter(member, dest_path):
    """Members that stay inside, without special modes."""
    changed = _changes(member, dest_path, False)
    return member.replace(**changed, deep=False) if changed else member


def data_filter(member, dest_path):
    """Files, folders and links that stay inside, owned by who takes them out."""
    changed = _changes(member, dest_path, True)
    return member.replace(**changed, deep=False) if changed else member


_NAMED_FILTERS = {'fully_trusted': fully_trusted_filter, 'tar': tar_filter, 'data': data_filter}
_KEEP = type('_KEEP', (), {})


# ---- fields of a header

def stn(s, length, encoding, errors):
    """Text as a field of bytes."""
    if s is None:
        raise ValueError('metadata cannot contain None')
    return s.encode(encoding, errors)[:length].ljust(length, NUL)


def nts(s, encoding, errors):
    """A field of bytes as text, up to the first NUL."""
    return s.partition(NUL)[0].decode(encoding, errors)


def nti(s):
    """A number from its field: octal digits, or a binary number where the first byte says so."""
    if s[0] in (0o200, 0o377):
        value = int.from_bytes(s[1:], 'big')
        return value - (256 ** (len(s) - 1) if s[0] == 0o377 else 0)
    try:
        return int(nts(s, 'ascii', 'strict').strip() or '0', 8)
    except ValueError:
        raise InvalidHeaderError('invalid header')


def itn(n, digits=8, format=DEFAULT_FORMAT):
    """A number as a field."""
    n = int(n)
    if 0 <= n < 8 ** (digits - 1):
        return b'%0*o' % (digits - 1, n) + NUL
    if format == GNU_FORMAT and -256 ** (digits - 1) <= n < 256 ** (digits - 1):
        return (b'\xff' if n < 0 else b'\x80') + (n % 256 ** (digits - 1)).to_bytes(digits - 1, 'big')
    raise ValueError('overflow in number field')


def calc_chksums(buf):
    """The sum of a header with blanks for the field of the sum, of unsigned bytes and of signed ones."""
    rest = buf[:148] + b' ' * 8 + buf[156:512]
    unsigned = sum(rest)
    return unsigned, unsigned - 256 * sum(byte > 127 for byte in rest)


def copyfileobj(src, dst, length=None, exception=OSError, bufsize=None):
    """So many bytes of one file to another."""
    bufsize = bufsize or 16 * 1024
    if length is None:
        shutil.copyfileobj(src, dst, bufsize)
        return
    while length > 0:
        piece = src.read(min(bufsize, length))
        if not piece:
            raise exception('unexpected end of data')
        dst.write(piece)
        length -= len(piece)


def _padded(data):
    return data + NUL * (-len(data) % BLOCKSIZE)


def _safe_print(s):
    encoding = getattr(sys.stdout, 'encoding', None)
    print(s if encoding is None else s.encode(encoding, 'backslashreplace').decode(encoding), end=' ')


# ---- members

class _MemberFile(io.RawIOBase):
    # The data of one member, as part of the file of the archive.

    def __init__(self, tarfile, tarinfo):
        self._whole, self._start, self._size, self._at = tarfile.fileobj, tarinfo.offset_data, tarinfo.size, 0

    def readable(self):
        return True

    def seekable(self):
        return True

    def tell(self):
        return self._at

    def seek(self, position, whence=io.SEEK_SET):
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = min(max(base + position, 0), self._size)
        return self._at

    def readinto(self, b):
        self._whole.seek(self._start + self._at)
        data = self._whole.read(min(len(b), self._size - self._at))
        if not data and self._at < self._size and len(b):
            raise ReadError('unexpected end of data')
        b[:len(data)] = data
        self._at += len(data)
        return len(data)


class ExFileObject(io.BufferedReader):
    """The data of a member, to read."""

    def __init__(self, tarfile, tarinfo):
        raw = _MemberFile(tarfile, tarinfo)
        raw.name = tarinfo.name if _v312 else getattr(tarfile.fileobj, 'name', None)
        super().__init__(raw)


class TarInfo:
    """One member: what its header says."""

    __slots__ = {'name': 'Its path.', 'mode': 'Permission bits.', 'uid': 'User.', 'gid': 'Group.', 'size': 'Bytes of data.',
                 'mtime': 'Time of the last change.', 'chksum': 'Sum over the header.', 'type': 'What it is, one byte.',
                 'linkname': 'What a link leads to.', 'uname': 'Name of the user.', 'gname': 'Name of the group.',
                 'devmajor': 'Number of a device.', 'devminor': 'Number of a device.', 'offset': 'Where the header begins.',
                 'offset_data': 'Where the data begin.', 'pax_headers': 'What was said of it in extended headers.',
                 'sparse': 'Parts of a file with holes.', **({'_tarfile': None} if _v313 else {'tarfile': None}),
                 '_sparse_structs': None, '_link_target': None}

    def __init__(self, name=''):
        self.name = name
        self.mode = 0o644
        self.uid = self.gid = self.size = self.mtime = self.chksum = self.devmajor = self.devminor = 0
        self.type = REGTYPE
        self.linkname = self.uname = self.gname = ''
        self.offset = self.offset_data = 0
        self.sparse = None
        self.pax_headers = {}

    if _v313:
        @property
        def tarfile(self):
            warnings.warn('The undocumented "tarfile" attribute of TarInfo objects is deprecated and will be removed in Python 3.16',
                          DeprecationWarning, stacklevel=2)
            return self._tarfile

        @tarfile.setter
        def tarfile(self, tarfile):
            warnings.warn('The undocumented "tarfile" attribute of TarInfo objects is deprecated and will be removed in Python 3.16',
                          DeprecationWarning, stacklevel=2)
            self._tarfile = tarfile

    @property
    def path(self):
        """The same as name."""
        return self.name

    @path.setter
    def path(self, name):
        self.name = name

    @property
    def linkpath(self):
        """The same as linkname."""
        return self.linkname

    @linkpath.setter
    def linkpath(self, linkname):
        self.linkname = linkname

    def __repr__(self):
        return '<%s %r at %#x>' % (type(self).__name__, self.name, id(self))

    def replace(self, *, name=_KEEP, mtime=_KEEP, mode=_KEEP, linkname=_KEEP, uid=_KEEP, gid=_KEEP, uname=_KEEP, gname=_KEEP,
                deep=True, _KEEP=_KEEP):
        """A copy with other values."""
        made = copy.deepcopy(self) if deep else copy.copy(self)
        given = dict(name=name, mtime=mtime, mode=mode, linkname=linkname, uid=uid, gid=gid, uname=uname, gname=gname)
        for key, value in given.items():
            if value is not _KEEP:
                setattr(made, key, value)
        return made

    def get_info(self):
        """What goes into a header, by name."""
        mode = None if self.mode is None else self.mode & 0o7777
        name = self.name
        if self.isdir() and not name.endswith('/'):
            name += '/'
        return {'name': name, 'mode': mode, **{key: getattr(self, key) for key in (
            'uid', 'gid', 'size', 'mtime', 'chksum', 'type', 'linkname', 'uname', 'gname', 'devmajor', 'devminor')}}

    # Writing.

    def tobuf(self, format=DEFAULT_FORMAT, encoding=ENCODING, errors='surrogateescape'):
        """The header, with the extra members in front of it."""
        info = self.get_info()
        for key, value in info.items():
            if value is None:
                raise ValueError('%s may not be None' % key)
        if format == USTAR_FORMAT:
            return self.create_ustar_header(info, encoding, errors)
        if format == GNU_FORMAT:
            return self.create_gnu_header(info, encoding, errors)
        if format == PAX_FORMAT:
            return self.create_pax_header(info, encoding)
        raise ValueError('invalid format')

    def create_ustar_header(self, info, encoding, errors):
        """A header where everything fits into its field."""
        info['magic'] = POSIX_MAGIC
        if len(info['linkname'].encode(encoding, errors)) > LENGTH_LINK:
            raise ValueError('linkname is too long')
        if len(info['name'].encode(encoding, errors)) > LENGTH_NAME:
            info['prefix'], info['name'] = self._posix_split_name(info['name'], encoding, errors)
        return self._create_header(info, USTAR_FORMAT, encoding, errors)

    def create_gnu_header(self, info, encoding, errors):
        """A header with long names in members of their own."""
        info['magic'] = GNU_MAGIC
        front = b''
        for key, most, kind in (('linkname', LENGTH_LINK, GNUTYPE_LONGLINK), ('name', LENGTH_NAME, GNUTYPE_LONGNAME)):
            if len(info[key].encode(encoding, errors)) > most:
                front += self._create_gnu_long_header(info[key], kind, encoding, errors)
        return front + self._create_header(info, GNU_FORMAT, encoding, errors)

    def create_pax_header(self, info, encoding):
        """A header with what does not fit in a member of its own."""
        info['magic'] = POSIX_MAGIC
        extra = dict(self.pax_headers)
        for key, header, most in (('name', 'path', LENGTH_NAME), ('linkname', 'linkpath', LENGTH_LINK), ('uname', 'uname', 32),
                                  ('gname', 'gname', 32)):
            if header in extra:
                continue
            if not info[key].isascii() or len(info[key]) > most:
                extra[header] = info[key]
        for key, digits in (('uid', 8), ('gid', 8), ('size', 12), ('mtime', 12)):
            value = info[key]
            whole = int(value) if isinstance(value, float) else value
            isFloat = isinstance(value, float)
            if not 0 <= whole < 8 ** (digits - 1):
                info[key] = 0
                extra.setdefault(key, str(value))
            elif isFloat:
                info[key] = int(round(value))
                extra.setdefault(key, str(value))
        front = self._create_pax_generic_header(extra, XHDTYPE, encoding) if extra else b''
        return front + self._create_header(info, USTAR_FORMAT, 'ascii', 'replace')

    @classmethod
    def create_pax_global_header(cls, pax_headers):
        """A member that says something of all that follow."""
        return cls._create_pax_generic_header(pax_headers, XGLTYPE, 'utf-8')

    def _posix_split_name(self, name, encoding, errors):
        # The part before some slash goes into a field of its own.
        for at in (match.start() for match in re.finditer('/', name)):
            prefix, rest = name[:at], name[at + 1:]
            if len(prefix.encode(encoding, errors)) <= LENGTH_PREFIX and len(rest.encode(encoding, errors)) <= LENGTH_NAME:
                return prefix, rest
        raise ValueError('name is too long')

    @staticmethod
    def _create_header(info, format, encoding, errors):
        kind = info.get('type', REGTYPE)
        isDevice = kind in (CHRTYPE, BLKTYPE)
        devices = [itn(info.get(key, 0), 8, format) if isDevice else stn('', 8, encoding, errors) for key in ('devmajor', 'devminor')]
        fields = [stn(info.get('name', ''), 100, encoding, errors), itn((info.get('mode') or 0) & 0o7777, 8, format),
                  itn(info.get('uid') or 0, 8, format), itn(info.get('gid') or 0, 8, format), itn(info.get('size', 0), 12, format),
                  itn(info.get('mtime') or 0, 12, format), b' ' * 8, kind, stn(info.get('linkname', ''), 100, encoding, errors),
                  info.get('magic', POSIX_MAGIC), stn(info.get('uname') or '', 32, encoding, errors),
                  stn(info.get('gname') or '', 32, encoding, errors), *devices, stn(info.get('prefix', ''), 155, encoding, errors)]
        block = _padded(b''.join(fields))
        return block[:148] + b'%06o\0 ' % calc_chksums(block)[0] + block[156:]

    @classmethod
    def _create_gnu_long_header(cls, name, type, encoding, errors):
        data = name.encode(encoding, errors) + NUL
        info = {'name': '././@LongLink', 'type': type, 'size': len(data), 'magic': GNU_MAGIC}
        return cls._create_header(info, USTAR_FORMAT, encoding, errors) + _padded(data)

    @classmethod
    def _create_pax_generic_header(cls, pax_headers, type, encoding):
        isBinary = False
        for value in pax_headers.values():
            try:
                value.encode('utf-8', 'strict')
            except UnicodeEncodeError:
                isBinary = True
        records = b'21 hdrcharset=BINARY\n' if isBinary else b''
        for key, value in pax_headers.items():
            pair = b' %s=%s\n' % (key.encode('utf-8'), value.encode(encoding, 'surrogateescape') if isBinary else value.encode('utf-8'))
            # A record begins with its own length, digits included.
            length = len(pair)
            while (total := len(pair) + len(str(length))) != length:
                length = total
            records += b'%d%s' % (length, pair)
        info = {'name': '././@PaxHeader', 'type': type, 'size': len(records), 'magic': POSIX_MAGIC}
        return cls._create_header(info, USTAR_FORMAT, 'ascii', 'replace') + _padded(records)

    # Reading.

    @classmethod
    def frombuf(cls, buf, encoding, errors):
        """The member whose header these 512 bytes are."""
        if not buf:
            raise EmptyHeaderError('empty header')
        if len(buf) != BLOCKSIZE:
            raise TruncatedHeaderError('truncated header')
        if not buf.strip(NUL):
            raise EOFHeaderError('end of file header')
        chksum = nti(buf[148:156])
        if chksum not in calc_chksums(buf):
            raise InvalidHeaderError('bad checksum')
        made = cls()
        made.name = nts(buf[:100], encoding, errors)
        made.mode, made.uid, made.gid = (nti(buf[at:at + 8]) for at in (100, 108, 116))
        made.size, made.mtime, made.chksum = nti(buf[124:136]), nti(buf[136:148]), chksum
        made.type = buf[156:157]
        made.linkname = nts(buf[157:257], encoding, errors)
        made.uname, made.gname = nts(buf[265:297], encoding, errors), nts(buf[297:329], encoding, errors)
        made.devmajor, made.devminor = nti(buf[329:337]), nti(buf[337:345])
        prefix = nts(buf[345:500], encoding, errors)
        if made.type == AREGTYPE and made.name.endswith('/'):
            made.type = DIRTYPE
        if made.isdir():
            made.name = made.name.rstrip('/')
        if prefix and made.type not in GNU_TYPES:
            made.name = f'{prefix}/{made.name}'
        return made

    @classmethod
    def fromtarfile(cls, tarfile):
        """The next member of an archive."""
        buf = tarfile.fileobj.read(BLOCKSIZE)
        made = cls.frombuf(buf, tarfile.encoding, tarfile.errors)
        made.offset = tarfile.fileobj.tell() - BLOCKSIZE
        return made._proc_member(tarfile)

    def _proc_member(self, tarfile):
        if self.type in (GNUTYPE_LONGNAME, GNUTYPE_LONGLINK):
            return self._proc_gnulong(tarfile)
        if self.type in (XHDTYPE, XGLTYPE, SOLARIS_XHDTYPE):
            return self._proc_pax(tarfile)
        return self._proc_builtin(tarfile)

    def _proc_builtin(self, tarfile):
        self.offset_data = tarfile.fileobj.tell()
        hasData = self.isreg() or self.type not in SUPPORTED_TYPES
        tarfile.offset = self.offset_data + (self._block(self.size) if hasData else 0)
        self._apply_pax_info(tarfile.pax_headers, tarfile.encoding, tarfile.errors)
        if self.isdir():
            self.name = self.name.rstrip('/')
        return self

    def _following(self, tarfile):
        try:
            return self.fromtarfile(tarfile)
        except HeaderError as e:
            raise SubsequentHeaderError(str(e)) from None

    def _proc_gnulong(self, tarfile):
        data = tarfile.fileobj.read(self._block(self.size))
        member = self._following(tarfile)
        member.offset = self.offset
        text = nts(data, tarfile.encoding, tarfile.errors)
        if self.type == GNUTYPE_LONGNAME:
            member.name = text.removesuffix('/') if member.isdir() else text
        else:
            member.linkname = text
        return member

    def _proc_pax(self, tarfile):
        data = tarfile.fileobj.read(self._block(self.size))[:self.size]
        isGlobal = self.type == XGLTYPE
        found = tarfile.pax_headers if isGlobal else dict(tarfile.pax_headers)
        encoding = tarfile.encoding if re.search(rb'\d+ hdrcharset=BINARY\n', data) else 'utf-8'
        while match := re.match(rb'(\d+) ([^=]+)=', data):
            length = int(match[1])
            if length == 0:
                raise InvalidHeaderError('invalid header')
            key = match[2].decode('utf-8', 'surrogateescape')
            value = data[match.end():length - 1]
            name_encoding = encoding if key in PAX_NAME_FIELDS else 'utf-8'
            found[key] = value.decode(name_encoding, tarfile.errors)
            data = data[length:]
        member = self._following(tarfile)
        if not isGlobal:
            member._apply_pax_info(found, tarfile.encoding, tarfile.errors)
            member.offset = self.offset
            if 'size' in found:
                tarfile.offset = member.offset_data + (member._block(member.size) if member.isreg() else 0)
        return member

    def _apply_pax_info(self, pax_headers, encoding, errors):
        for key, value in pax_headers.items():
            if key not in PAX_FIELDS:
                continue
            if key in PAX_NUMBER_FIELDS:
                try:
                    value = PAX_NUMBER_FIELDS[key](value)
                except ValueError:
                    value = 0
            setattr(self, key, value.rstrip('/') if key == 'path' else value)
        self.pax_headers = pax_headers.copy()

    def _block(self, count):
        if count < 0:
            raise InvalidHeaderError('invalid offset')
        return count + -count % BLOCKSIZE

    # Questions.

    def isreg(self):
        """Is it a file?"""
        return self.type in REGULAR_TYPES

    def isfile(self):
        """Is it a file?"""
        return self.isreg()

    def isdir(self):
        """Is it a folder?"""
        return self.type == DIRTYPE

    def issym(self):
        """Is it a symbolic link?"""
        return self.type == SYMTYPE

    def islnk(self):
        """Is it a hard link?"""
        return self.type == LNKTYPE

    def ischr(self):
        """Is it a character device?"""
        return self.type == CHRTYPE

    def isblk(self):
        """Is it a block device?"""
        return self.type == BLKTYPE

    def isfifo(self):
        """Is it a pipe?"""
        return self.type == FIFOTYPE

    def issparse(self):
        return self.sparse is not None

    def isdev(self):
        """Is it a device or a pipe?"""
        return self.type in (CHRTYPE, BLKTYPE, FIFOTYPE)


# ---- archives

class TarFile:
    """An archive."""

    debug = 0
    dereference = ignore_zeros = False
    errorlevel = 1
    format = DEFAULT_FORMAT
    encoding = ENCODING
    errors = None
    tarinfo = TarInfo
    fileobject = ExFileObject
    extraction_filter = None
    OPEN_METH = {'tar': 'taropen', 'gz': 'gzopen', 'bz2': 'bz2open', 'xz': 'xzopen'}

    def __init__(self, name=None, mode='r', fileobj=None, format=None, tarinfo=None, dereference=None, ignore_zeros=None,
                 encoding=None, errors='surrogateescape', pax_headers=None, debug=None, errorlevel=None, copybufsize=None,
                 **options):
        stream = options.pop('stream', False) if _v313 else False
        if options:
            raise TypeError(f'TarFile.__init__() got an unexpected keyword argument {next(iter(options))!r}')
        modes = {'r': 'rb', 'a': 'r+b', 'w': 'wb', 'x': 'xb'}
        if mode not in modes:
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        self.mode, self._mode = mode, modes[mode]
        if _v313:
            self.stream = stream
        self._extfileobj = fileobj is not None
        if fileobj is None:
            if mode == 'a' and not os.path.exists(name):
                self.mode, self._mode = 'w', 'wb'
            fileobj = _open_file(name, self._mode)
        else:
            if name is None and isinstance(getattr(fileobj, 'name', None), (str, bytes)):
                name = fileobj.name
            if hasattr(fileobj, 'mode'):
                self._mode = fileobj.mode
        self.name = os.path.abspath(name) if name else None
        self.fileobj = fileobj
        self.copybufsize = copybufsize
        self.errors = errors
        given = dict(format=format, tarinfo=tarinfo, dereference=dereference, ignore_zeros=ignore_zeros, encoding=encoding,
                     debug=debug, errorlevel=errorlevel)
        for key, value in given.items():
            if value is not None:
                setattr(self, key, value)
        self.pax_headers = pax_headers if pax_headers is not None and self.format == PAX_FORMAT else {}
        self.closed = self._loaded = False
        self.members = []
        self.offset = fileobj.tell()
        self.inodes = {}
        self._unames, self._gnames = {}, {}
        try:
            self._begin()
        except BaseException:
            if not self._extfileobj:
                fileobj.close()
            self.closed = True
            raise

    def _begin(self):
        self.firstmember = None
        if self.mode == 'r':
            self.firstmember = self.next()
        elif self.mode == 'a':
            # What is added overwrites the blocks of zeros at the end.
            while True:
                self.fileobj.seek(self.offset)
                try:
                    self.members.append(self.tarinfo.fromtarfile(self))
                except EOFHeaderError:
                    self.fileobj.seek(self.offset)
                    break
                except HeaderError as e:
                    raise ReadError(str(e)) from None
        if self.mode in 'awx':
            self._loaded = True
            if self.pax_headers:
                data = self.tarinfo.create_pax_global_header(self.pax_headers.copy())
                self.fileobj.write(data)
                self.offset += len(data)

    # Opening.

    @classmethod
    def open(cls, name=None, mode='r', fileobj=None, bufsize=RECORDSIZE, **kwargs):
        """Opens an archive, with the compression that the mode names or that is found."""
        if not name and not fileobj:
            raise ValueError('nothing to open')
        if mode in ('r', 'r:*'):
            return cls._open_any(name, fileobj, kwargs)
        kind, mark, compression = mode.partition(':')
        if mark:
            kind, compression = kind or 'r', compression or 'tar'
            if compression not in cls.OPEN_METH:
                raise CompressionError('unknown compression type %r' % compression)
            return getattr(cls, cls.OPEN_METH[compression])(name, kind, fileobj, **kwargs)
        kind, mark, compression = mode.partition('|')
        if mark:
            kind, compression = kind or 'r', compression or 'tar'
            if kind not in ('r', 'w'):
                raise ValueError("mode must be 'r' or 'w'")
            if kind == 'r' and compression == '*':
                return cls._open_any(name, fileobj, kwargs)
            if compression not in cls.OPEN_METH:
                raise CompressionError('unknown compression type %r' % compression)
            return getattr(cls, cls.OPEN_METH[compression])(name, kind, fileobj, **kwargs)
        if mode in ('a', 'w', 'x'):
            return cls.taropen(name, mode, fileobj, **kwargs)
        raise ValueError('undiscernible mode')

    @classmethod
    def _open_any(cls, name, fileobj, kwargs):
        # Whichever way works; the uncompressed one last, since it takes anything for a damaged archive.
        problems = []
        start = fileobj.tell() if fileobj is not None else None
        for compression in sorted(cls.OPEN_METH, key=lambda each: each == 'tar'):
            try:
                return getattr(cls, cls.OPEN_METH[compression])(name, 'r', fileobj, **kwargs)
            except (ReadError, CompressionError) as e:
                problems.append(f'\n- method {compression}: {e!r}')
                if fileobj is not None:
                    fileobj.seek(start)
        raise ReadError('file could not be opened successfully:' + ''.join(problems))

    @classmethod
    def taropen(cls, name, mode='r', fileobj=None, **kwargs):
        """Opens an archive without compression."""
        if mode not in ('r', 'a', 'w', 'x'):
            raise ValueError("mode must be 'r', 'a', 'w' or 'x'")
        return cls(name, mode, fileobj, **kwargs)

    @classmethod
    def gzopen(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        """Opens an archive in gzip's compression."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        try:
            from gzip import GzipFile
        except ImportError:
            raise CompressionError('gzip module is not available') from None
        try:
            packed = GzipFile(name, mode + 'b', compresslevel, fileobj)
        except OSError as e:
            if fileobj is not None and mode == 'r':
                raise ReadError('not a gzip file') from e
            raise
        return cls._open_packed(packed, name, mode, 'a gzip', (OSError,), kwargs)

    @classmethod
    def _open_packed(cls, packed, name, mode, what, refusals, kwargs):
        try:
            made = cls.taropen(name, mode, packed, **kwargs)
        except refusals as e:
            packed.close()
            if mode == 'r':
                raise ReadError(f'not {what} file') from e
            raise
        except BaseException:
            packed.close()
            raise
        made._extfileobj = False
        return made

    @classmethod
    def bz2open(cls, name, mode='r', fileobj=None, compresslevel=9, **kwargs):
        """Opens an archive in bzip2's compression."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        try:
            from bz2 import BZ2File
        except ImportError:
            cls._refuse_unpackable(name, mode, fileobj, b'BZh', 'a bzip2')
            raise CompressionError('bz2 module is not available') from None
        packed = BZ2File(fileobj or name, mode, compresslevel=compresslevel)
        return cls._open_packed(packed, name, mode, 'a bzip2', (OSError, EOFError), kwargs)

    @classmethod
    def xzopen(cls, name, mode='r', fileobj=None, preset=None, **kwargs):
        """Opens an archive in the compression of xz."""
        if mode not in ('r', 'w', 'x'):
            raise ValueError("mode must be 'r', 'w' or 'x'")
        try:
            from lzma import LZMAError, LZMAFile
        except ImportError:
            cls._refuse_unpackable(name, mode, fileobj, b'\xfd7zXZ\0', 'an lzma')
            raise CompressionError('lzma module is not available') from None
        packed = LZMAFile(fileobj or name, mode, preset=preset)
        return cls._open_packed(packed, name, mode, 'an lzma', (LZMAError, EOFError), kwargs)

    @classmethod
    def _refuse_unpackable(cls, name, mode, fileobj, magic, what):
        # Where the decompressor is missing, what it would have refused is refused as it would.
        if mode != 'r':
            return
        if fileobj is None:
            with _open_file(name, 'rb') as file:
                start = file.read(len(magic))
        else:
            start = fileobj.read(len(magic))
        if start != magic:
            raise ReadError(f'not {what} file')

    # Closing.

    def close(self):
        """Ends the archive with blocks of zeros, if it was written."""
        if self.closed:
            return
        self.closed = True
        try:
            if self.mode in ('a', 'w', 'x'):
                self.fileobj.write(NUL * (BLOCKSIZE * 2))
                self.offset += BLOCKSIZE * 2
                self.fileobj.write(NUL * (-self.offset % RECORDSIZE))
        finally:
            if not self._extfileobj:
                self.fileobj.close()

    def _check(self, mode=None):
        if self.closed:
            raise OSError('%s is closed' % self.__class__.__name__)
        if mode is not None and self.mode not in mode:
            raise OSError('bad operation for mode %r' % self.mode)

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, type, value, traceback):
        if type is None:
            self.close()
        else:
            if not self._extfileobj:
                self.fileobj.close()
            self.closed = True

    # Members.

    def next(self):
        """The next member, None at the end."""
        self._check('ra')
        if self.firstmember is not None:
            member, self.firstmember = self.firstmember, None
            return member
        if self.offset != self.fileobj.tell():
            if self.offset == 0:
                return None
            self.fileobj.seek(self.offset - 1)
            if not self.fileobj.read(1):
                raise ReadError('unexpected end of data')
        member = None
        while True:
            try:
                member = self.tarinfo.fromtarfile(self)
            except EOFHeaderError:
                if self.ignore_zeros:
                    self.offset += BLOCKSIZE
                    continue
            except InvalidHeaderError as e:
                if self.ignore_zeros:
                    self.offset += BLOCKSIZE
                    continue
                if self.offset == 0:
                    # What is no member at the very beginning is no archive.
                    raise ReadError(str(e)) from None
            except EmptyHeaderError:
                if self.offset == 0:
                    raise ReadError('empty file') from None
            except TruncatedHeaderError as e:
                if self.offset == 0:
                    raise ReadError(str(e)) from None
            except SubsequentHeaderError as e:
                raise ReadError(str(e)) from None
            break
        if member is None:
            self._loaded = True
        elif not (_v313 and self.stream):
            self.members.append(member)
        return member

    def _load(self):
        if not (_v313 and self.stream):
            while self.next() is not None:
                pass
        self._loaded = True

    def getmembers(self):
        """All members."""
        self._check()
        if not self._loaded:
            self._load()
        return self.members

    def getnames(self):
        """The names of all members."""
        return [member.name for member in self.getmembers()]

    def getmember(self, name):
        """The last member of a name."""
        found = self._getmember(name.rstrip('/'))
        if found is None:
            raise KeyError('filename %r not found' % name)
        return found

    def _getmember(self, name, tarinfo=None, normalize=False):
        members = self.getmembers()
        if tarinfo is not None and tarinfo in members:
            members = members[:members.index(tarinfo)]
        tidy = os.path.normpath if normalize else str
        wanted = tidy(name)
        return next((member for member in reversed(members) if tidy(member.name) == wanted), None)

    def __iter__(self):
        if self._loaded:
            yield from self.members
            return
        index = 0
        if self.firstmember is not None:
            index = 1
            yield self.next()
        while True:
            if index < len(self.members):
                member = self.members[index]
            elif not self._loaded:
                member = self.next()
                if not member:
                    self._loaded = True
                    return
            else:
                return
            index += 1
            yield member

    def list(self, verbose=True, *, members=None):
        """Prints what is in the archive."""
        self._check()
        for member in self if members is None else members:
            if verbose:
                self._print_details(member)
            _safe_print(member.name + ('/' if member.isdir() else ''))
            if verbose and member.issym():
                _safe_print('-> ' + member.linkname)
            if verbose and member.islnk():
                _safe_print('link to ' + member.linkname)
            print()

    @staticmethod
    def _print_details(member):
        if member.mode is None:
            _safe_print('??????????')
        elif _v313:
            kinds = {SYMTYPE: stat.S_IFLNK, DIRTYPE: stat.S_IFDIR, CHRTYPE: stat.S_IFCHR, BLKTYPE: stat.S_IFBLK, FIFOTYPE: stat.S_IFIFO}
            _safe_print(stat.filemode(member.mode | kinds.get(member.type, stat.S_IFREG)))
        else:
            _safe_print(stat.filemode(member.mode))
        _safe_print('%s/%s' % (member.uname or member.uid, member.gname or member.gid))
        if member.ischr() or member.isblk():
            _safe_print('%10s' % ('%d,%d' % (member.devmajor, member.devminor)))
        else:
            _safe_print('%10d' % member.size)
        _safe_print('????-??-?? ??:??:??' if member.mtime is None else '%d-%02d-%02d %02d:%02d:%02d' % time.localtime(member.mtime)[:6])

    # Adding.

    def gettarinfo(self, name=None, arcname=None, fileobj=None):
        """What a file would be as a member."""
        self._check('awx')
        if fileobj is not None:
            name = fileobj.name
        arcname = (name if arcname is None else arcname).replace(os.sep, '/').lstrip('/')
        made = self.tarinfo()
        if _v313:
            made._tarfile = self
        else:
            made.tarfile = self
        if fileobj is None:
            found = os.stat(name) if self.dereference else os.lstat(name)
        else:
            found = os.fstat(fileobj.fileno())
        mode = found.st_mode
        if stat.S_ISREG(mode):
            key = found.st_ino, found.st_dev
            earlier = self.inodes.get(key)
            if not self.dereference and found.st_nlink > 1 and earlier and arcname != earlier:
                made.type, made.linkname = LNKTYPE, earlier
            else:
                made.type = REGTYPE
                if key[0]:
                    self.inodes[key] = arcname
        elif stat.S_ISLNK(mode):
            made.type, made.linkname = SYMTYPE, os.readlink(name)
        else:
            kinds = ((stat.S_ISDIR, DIRTYPE), (stat.S_ISFIFO, FIFOTYPE), (stat.S_ISCHR, CHRTYPE), (stat.S_ISBLK, BLKTYPE))
            made.type = next((kind for test, kind in kinds if test(mode)), None)
            if made.type is None:
                return None
        made.name, made.mode, made.uid, made.gid = arcname, mode, found.st_uid, found.st_gid
        made.size = found.st_size if made.type == REGTYPE else 0
        made.mtime = found.st_mtime
        made.uname = self._owner(self._unames, pwd and pwd.getpwuid, made.uid)
        made.gname = self._owner(self._gnames, grp and grp.getgrgid, made.gid)
        if made.type in (CHRTYPE, BLKTYPE) and hasattr(os, 'major'):
            made.devmajor, made.devminor = os.major(found.st_rdev), os.minor(found.st_rdev)
        return made

    @staticmethod
    def _owner(known, find, number):
        if number not in known:
            try:
                known[number] = find(number)[0] if find else ''
            except KeyError:
                known[number] = ''
        return known[number]

    def add(self, name, arcname=None, recursive=True, *, filter=None):
        """Adds a file, or a folder with all that is in it."""
        self._check('awx')
        if arcname is None:
            arcname = name
        if self.name is not None and os.path.abspath(name) == self.name:
            return
        member = self.gettarinfo(name, arcname)
        if member is None:
            return
        if filter is not None:
            member = filter(member)
            if member is None:
                return
        if member.isreg():
            with _open_file(name, 'rb') as file:
                self.addfile(member, file)
            return
        self.addfile(member)
        if member.isdir() and recursive:
            for entry in sorted(os.listdir(name)):
                self.add(os.path.join(name, entry), os.path.join(arcname, entry), recursive, filter=filter)

    def addfile(self, tarinfo, fileobj=None):
        """Adds a member with the data of an open file."""
        self._check('awx')
        if _v313 and fileobj is None and tarinfo.isreg() and tarinfo.size != 0:
            raise ValueError('fileobj not provided for non zero-size regular file')
        tarinfo = copy.copy(tarinfo)
        header = tarinfo.tobuf(self.format, self.encoding, self.errors)
        self.fileobj.write(header)
        self.offset += len(header)
        if fileobj is not None:
            copyfileobj(fileobj, self.fileobj, tarinfo.size, bufsize=self.copybufsize)
            rest = -tarinfo.size % BLOCKSIZE
            self.fileobj.write(NUL * rest)
            self.offset += tarinfo.size + rest
        self.members.append(tarinfo)

    # Taking out.

    def _get_filter_function(self, filter):
        if filter is None:
            filter = self.extraction_filter
            if filter is None:
                if _v312:
                    warnings.warn('Python 3.14 will, by default, filter extracted tar archives and reject files or modify their '
                                  'metadata. Use the filter argument to control this behavior.', DeprecationWarning,
                                  stacklevel=3 if _v313 else 1)
                return fully_trusted_filter
            if isinstance(filter, str):
                raise TypeError("String names are not supported for TarFile.extraction_filter. Use a function such as "
                                "tarfile.data_filter directly.")
            return filter
        if callable(filter):
            return filter
        try:
            return _NAMED_FILTERS[filter]
        except KeyError:
            raise ValueError(f'filter {filter!r} not found') from None

    def extractall(self, path='.', members=None, *, numeric_owner=False, filter=None):
        """Takes all members out, or those that are named."""
        chosen = self._get_filter_function(filter)
        folders = []
        for member in self if members is None else members:
            member = self._get_extract_tarinfo(member, chosen, path)
            if member is None:
                continue
            if member.isdir():
                folders.append(member)
            self._extract_one(member, path, not member.isdir(), numeric_owner)
        # The attributes of folders come last: what is put into them changes their times.
        for member in sorted(folders, key=lambda each: each.name, reverse=True):
            target = os.path.join(path, member.name)
            try:
                self.chown(member, target, numeric_owner)
                self.utime(member, target)
                self.chmod(member, target)
            except ExtractError as e:
                self._handle_nonfatal_error(e)

    def extract(self, member, path='', set_attrs=True, *, numeric_owner=False, filter=None):
        """Takes one member out."""
        chosen = self._get_filter_function(filter)
        member = self._get_extract_tarinfo(member, chosen, path)
        if member is not None:
            self._extract_one(member, path, set_attrs, numeric_owner)

    def _get_extract_tarinfo(self, member, filter_function, path):
        original = self.getmember(member) if isinstance(member, str) else member
        chosen = original
        try:
            chosen = filter_function(original, path)
        except (OSError, FilterError) as e:
            self._handle_fatal_error(e)
        except ExtractError as e:
            self._handle_nonfatal_error(e)
        if chosen is None:
            self._dbg(2, f'tarfile: Excluded {original.name!r}')
            return None
        if chosen.islnk():
            chosen = copy.copy(chosen)
            chosen._link_target = os.path.join(path, chosen.linkname)
        return chosen

    def _extract_one(self, tarinfo, path, set_attrs, numeric_owner):
        self._check('r')
        try:
            self._extract_member(tarinfo, os.path.join(path, tarinfo.name), set_attrs=set_attrs, numeric_owner=numeric_owner)
        except OSError as e:
            self._handle_fatal_error(e)
        except ExtractError as e:
            self._handle_nonfatal_error(e)

    def _handle_nonfatal_error(self, e):
        if self.errorlevel > 1:
            raise
        self._dbg(1, 'tarfile: %s' % e)

    def _handle_fatal_error(self, e):
        if self.errorlevel > 0:
            raise
        self._dbg(1, f'tarfile: {type(e).__name__} {e}')

    def extractfile(self, member):
        """The data of a member to read; None where it has none."""
        self._check('r')
        member = self.getmember(member) if isinstance(member, str) else member
        if member.isreg() or member.type not in SUPPORTED_TYPES:
            return self.fileobject(self, member)
        if member.islnk() or member.issym():
            return self.extractfile(self._find_link_target(member))
        return None

    def _find_link_target(self, tarinfo):
        if tarinfo.issym():
            name = '/'.join(filter(None, (os.path.dirname(tarinfo.name), tarinfo.linkname)))
            found = self._getmember(name, None, True)
        else:
            name = tarinfo.linkname
            found = self._getmember(name, tarinfo, True)
        if found is None:
            raise KeyError('linkname %r not found' % name)
        return found

    def _extract_member(self, tarinfo, targetpath, set_attrs=True, numeric_owner=False):
        targetpath = targetpath.rstrip('/').replace('/', os.sep)
        above = os.path.dirname(targetpath)
        if above and not os.path.exists(above):
            os.makedirs(above, exist_ok=True)
        if tarinfo.isreg():
            self.makefile(tarinfo, targetpath)
        elif tarinfo.isdir():
            self.makedir(tarinfo, targetpath)
        elif tarinfo.isfifo():
            self.makefifo(tarinfo, targetpath)
        elif tarinfo.isdev():
            self.makedev(tarinfo, targetpath)
        elif tarinfo.islnk() or tarinfo.issym():
            self.makelink(tarinfo, targetpath)
        else:
            self.makeunknown(tarinfo, targetpath)
        if set_attrs:
            self.chown(tarinfo, targetpath, numeric_owner)
            if not tarinfo.issym():
                self.chmod(tarinfo, targetpath)
                self.utime(tarinfo, targetpath)

    def makedir(self, tarinfo, targetpath):
        """A folder."""
        try:
            os.mkdir(targetpath) if tarinfo.mode is None else os.mkdir(targetpath, 0o700)
        except FileExistsError:
            if not os.path.isdir(targetpath):
                raise

    def makefile(self, tarinfo, targetpath):
        """A file with its data."""
        self.fileobj.seek(tarinfo.offset_data)
        with _open_file(targetpath, 'wb') as target:
            copyfileobj(self.fileobj, target, tarinfo.size, ReadError, self.copybufsize)

    def makeunknown(self, tarinfo, targetpath):
        """What is of no type known here, as a file."""
        self.makefile(tarinfo, targetpath)
        self._dbg(1, 'tarfile: Unknown file type %r, extracted as regular file.' % tarinfo.type)

    def makefifo(self, tarinfo, targetpath):
        """A pipe."""
        if not hasattr(os, 'mkfifo'):
            raise ExtractError('fifo not supported by system')
        os.mkfifo(targetpath)

    def makedev(self, tarinfo, targetpath):
        """A device."""
        if not hasattr(os, 'mknod') or not hasattr(os, 'makedev'):
            raise ExtractError('special devices not supported by system')
        mode = (0o600 if tarinfo.mode is None else tarinfo.mode) | (stat.S_IFBLK if tarinfo.isblk() else stat.S_IFCHR)
        os.mknod(targetpath, mode, os.makedev(tarinfo.devmajor, tarinfo.devminor))

    def makelink(self, tarinfo, targetpath):
        """A link, or a copy of what it leads to."""
        if tarinfo.issym():
            if os.path.lexists(targetpath):
                os.unlink(targetpath)
            os.symlink(tarinfo.linkname, targetpath)
            return
        if os.path.exists(tarinfo._link_target):
            os.link(tarinfo._link_target, targetpath)
            return
        try:
            found = self._find_link_target(tarinfo)
        except KeyError:
            raise ExtractError('unable to resolve link inside archive') from None
        self._extract_member(found, targetpath)

    def chown(self, tarinfo, targetpath, numeric_owner):
        """Gives it to its owner, which only root can."""
        if not hasattr(os, 'geteuid') or os.geteuid() != 0:
            return
        owner = [-1 if number is None else number for number in (tarinfo.uid, tarinfo.gid)]
        if not numeric_owner:
            for i, (name, find) in enumerate(((tarinfo.uname, pwd and pwd.getpwnam), (tarinfo.gname, grp and grp.getgrnam))):
                try:
                    owner[i] = find(name)[2] if find and name else owner[i]
                except KeyError:
                    continue
        try:
            (os.lchown if tarinfo.issym() and hasattr(os, 'lchown') else os.chown)(targetpath, *owner)
        except OSError as e:
            raise ExtractError('could not change owner') from e

    def chmod(self, tarinfo, targetpath):
        """Sets its permissions."""
        if tarinfo.mode is None:
            return
        try:
            os.chmod(targetpath, tarinfo.mode)
        except OSError as e:
            raise ExtractError('could not change mode') from e

    def utime(self, tarinfo, targetpath):
        """Sets its time."""
        if tarinfo.mtime is None:
            return
        try:
            os.utime(targetpath, (tarinfo.mtime, tarinfo.mtime))
        except OSError as e:
            raise ExtractError('could not change modification time') from e

    def _dbg(self, level, msg):
        if level <= self.debug:
            print(msg, file=sys.stderr)


def is_tarfile(name):
    """Is it an archive, by name or open file?"""
    try:
        if hasattr(name, 'read'):
            start = name.tell()
            made = open(fileobj=name)
            name.seek(start)
        else:
            made = open(name)
        made.close()
        return True
    except TarError:
        return False


open = TarFile.open
