# Property lists of macOS: dictionaries, lists, text, numbers, dates and bytes, as XML or in a binary form. Behaves as Lib/plistlib.py of
# CPython 3.10 to 3.13.
# The binary form is a list of objects, each a token with its size and its data or the numbers of its parts; a table of where they lie; and
# a trailer that says how wide those numbers are.

import binascii
import codecs
import datetime
import enum
import re
import struct
import sys
from io import BytesIO
from xml.parsers.expat import ParserCreate

__all__ = ['InvalidFileException', 'FMT_XML', 'FMT_BINARY', 'load', 'dump', 'loads', 'dumps', 'UID']

_v313 = sys.version_info >= (3, 13)

PlistFormat = enum.Enum('PlistFormat', 'FMT_XML FMT_BINARY', module=__name__)
FMT_XML, FMT_BINARY = PlistFormat

_HEADER = b'''<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
'''
PLISTHEADER = _HEADER
_CONTROLS = re.compile(r'[\x00-\x08\x0b\x0c\x0e-\x1f]')
_DATE = re.compile(r'(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?Z', re.ASCII)
_EPOCH = datetime.datetime(2001, 1, 1)


class UID:
    """A number that stands for another object of an archive."""

    def __init__(self, data):
        if not isinstance(data, int):
            raise TypeError('data must be an int')
        if data < 0:
            raise ValueError('UIDs must be positive')
        if data >= 1 << 64:
            raise ValueError('UIDs cannot be >= 2**64')
        self.data = data

    def __index__(self):
        return self.data

    def __repr__(self):
        return f'{self.__class__.__name__}({self.data!r})'

    def __reduce__(self):
        return self.__class__, (self.data,)

    def __eq__(self, other):
        return self.data == other.data if isinstance(other, UID) else NotImplemented

    def __hash__(self):
        return hash(self.data)


class InvalidFileException(ValueError):
    def __init__(self, message='Invalid file'):
        super().__init__(message)


def _pairs(mapping, sort_keys, skipkeys):
    for key, value in sorted(mapping.items()) if sort_keys else mapping.items():
        if isinstance(key, str):
            yield key, value
        elif not skipkeys:
            raise TypeError('keys must be strings')


# ---- XML

def _date_from_text(text, isAware):
    numbers = [int(group) for group in _DATE.match(text).groups() if group is not None]
    return datetime.datetime(*numbers, tzinfo=datetime.timezone.utc if isAware else None)


def _date_text(date, isAware):
    if isAware:
        date = date.astimezone(datetime.timezone.utc)
    return date.strftime('%04d-%%m-%%dT%%H:%%M:%%SZ' % date.year)


def _escape(text):
    if _CONTROLS.search(text):
        raise ValueError("strings can't contain control characters; use bytes instead")
    for char, name in (('\r\n', '\n'), ('\r', '\n'), ('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;')):
        text = text.replace(char, name)
    return text


class _Reader:
    # Builds the value while the parser goes through the text.

    def __init__(self, dict_type, aware_datetime=False):
        self._open, self._key, self._root, self._text = [], None, None, []
        self._dict_type, self._isAware = dict_type, aware_datetime

    def parse(self, file):
        self.parser = ParserCreate()
        self.parser.StartElementHandler, self.parser.EndElementHandler = self._start, self._end
        self.parser.CharacterDataHandler = self._text_append
        self.parser.EntityDeclHandler = self._refuse_entities
        self.parser.ParseFile(file)
        return self._root

    @staticmethod
    def _refuse_entities(*args):
        raise InvalidFileException('XML entity declarations are not supported in plist files')

    def _text_append(self, data):
        self._text.append(data)

    def _start(self, name, attrs):
        self._text = []
        if name in ('dict', 'array'):
            made = self._dict_type() if name == 'dict' else []
            self._add(made)
            self._open.append(made)

    def _end(self, name):
        text = ''.join(self._text)
        self._text = []
        if name == 'dict':
            if self._key is not None:
                raise ValueError("missing value for key '%s' at line %d" % (self._key, self.parser.CurrentLineNumber))
            self._open.pop()
        elif name == 'array':
            self._open.pop()
        elif name == 'key':
            if self._key is not None or not isinstance(self._open[-1], type({})):
                raise ValueError('unexpected key at line %d' % self.parser.CurrentLineNumber)
            self._key = text
        elif name in ('true', 'false'):
            self._add(name == 'true')
        elif name == 'integer':
            self._add(int(text, 16) if text.startswith(('0x', '0X')) else int(text))
        elif name == 'real':
            self._add(float(text))
        elif name == 'string':
            self._add(text)
        elif name == 'data':
            self._add(binascii.a2b_base64(text))
        elif name == 'date':
            self._add(_date_from_text(text, self._isAware))

    def _add(self, value):
        if self._key is not None:
            if not isinstance(self._open[-1], type({})):
                raise ValueError('unexpected element at line %d' % self.parser.CurrentLineNumber)
            self._open[-1][self._key] = value
            self._key = None
        elif not self._open:
            self._root = value
        elif not isinstance(self._open[-1], list):
            raise ValueError('unexpected element at line %d' % self.parser.CurrentLineNumber)
        else:
            self._open[-1].append(value)


class _Writer:
    def __init__(self, file, sort_keys=True, skipkeys=False, aware_datetime=False):
        self._file, self._sort_keys, self._skipkeys, self._isAware = file, sort_keys, skipkeys, aware_datetime

    def write(self, value):
        self._file.write(_HEADER + b'<plist version="1.0">\n')
        self._value(value, '')
        self._file.write(b'</plist>\n')

    def _line(self, indent, text):
        self._file.write(f'{indent}{text}\n'.encode())

    def _element(self, indent, name, text=None):
        self._line(indent, f'<{name}/>' if text is None else f'<{name}>{_escape(text)}</{name}>')

    def _value(self, value, indent):
        if isinstance(value, str):
            self._element(indent, 'string', value)
        elif value is True or value is False:
            self._element(indent, 'true' if value else 'false')
        elif isinstance(value, int):
            if not -1 << 63 <= value < 1 << 64:
                raise OverflowError(value)
            self._element(indent, 'integer', '%d' % value)
        elif isinstance(value, float):
            self._element(indent, 'real', repr(value))
        elif isinstance(value, dict):
            self._dict(value, indent)
        elif isinstance(value, (bytes, bytearray)):
            self._bytes(value, indent)
        elif isinstance(value, datetime.datetime):
            self._element(indent, 'date', _date_text(value, self._isAware))
        elif isinstance(value, (tuple, list)):
            self._array(value, indent)
        else:
            raise TypeError('unsupported type: %s' % type(value))

    def _dict(self, mapping, indent):
        if not mapping:
            self._element(indent, 'dict')
            return
        self._line(indent, '<dict>')
        for key, value in _pairs(mapping, self._sort_keys, self._skipkeys):
            self._element(indent + '\t', 'key', key)
            self._value(value, indent + '\t')
        self._line(indent, '</dict>')

    def _array(self, items, indent):
        if not items:
            self._element(indent, 'array')
            return
        self._line(indent, '<array>')
        for item in items:
            self._value(item, indent + '\t')
        self._line(indent, '</array>')

    def _bytes(self, data, indent):
        # As many characters of Base64 in a line as leave 76 with the indentation, whole groups of four.
        step = max(16, 76 - len(indent.expandtabs())) // 4 * 3
        self._line(indent, '<data>')
        for at in range(0, len(data), step):
            self._line(indent, binascii.b2a_base64(data[at:at + step], newline=False).decode())
        self._line(indent, '</data>')


def _is_xml(header):
    if header.startswith((b'<?xml', b'<plist')):
        return True
    for mark, encoding in ((codecs.BOM_UTF8, 'utf-8'), (codecs.BOM_UTF16_BE, 'utf-16-be'), (codecs.BOM_UTF16_LE, 'utf-16-le')):
        if header.startswith(tuple(mark + start.encode(encoding) for start in ('<?xml', '<plist'))):
            return True
    return False


# ---- the binary form

def _width(count):
    return next((width for width in (1, 2, 4) if count < 1 << 8 * width), 8)


_scalars = (str, int, float, datetime.datetime, bytes, bytearray)
_UNDEFINED = object()


class _BinaryReader:
    def __init__(self, dict_type, aware_datetime=False):
        self._dict_type, self._isAware = dict_type, aware_datetime

    def parse(self, file):
        try:
            file.seek(-32, 2)
            trailer = file.read(32)
            if len(trailer) != 32:
                raise InvalidFileException()
            offset_width, self._ref_width, count, top, table = struct.unpack('>6xBBQQQ', trailer)
            file.seek(table)
            data = file.read(count * offset_width)
            if len(data) != count * offset_width or not offset_width:
                raise InvalidFileException()
            self._offsets = self._numbers(data, offset_width)
            self._file, self._done = file, [_UNDEFINED] * count
            return self._object(top)
        except (OSError, IndexError, struct.error, OverflowError, ValueError):
            raise InvalidFileException()

    @staticmethod
    def _numbers(data, width):
        return [int.from_bytes(data[at:at + width], 'big') for at in range(0, len(data), width)]

    def _bytes(self, count):
        data = self._file.read(count)
        if len(data) != count:
            raise InvalidFileException()
        return data

    def _size(self, low):
        if low != 15:
            return low
        return int.from_bytes(self._bytes(1 << (self._bytes(1)[0] & 3)), 'big')

    def _refs(self, count):
        return self._numbers(self._bytes(count * self._ref_width), self._ref_width)

    def _object(self, ref):
        found = self._done[ref]
        if found is not _UNDEFINED:
            return found
        self._file.seek(self._offsets[ref])
        token = self._bytes(1)[0]
        high, low = token & 0xF0, token & 0x0F
        simple = {0x00: None, 0x08: False, 0x09: True, 0x0F: b''}
        if token in simple:
            found = simple[token]
        elif high == 0x10:
            found = int.from_bytes(self._bytes(1 << low), 'big', signed=low >= 3)
        elif token in (0x22, 0x23):
            found = struct.unpack('>f' if token == 0x22 else '>d', self._bytes(4 if token == 0x22 else 8))[0]
        elif token == 0x33:
            start = _EPOCH.replace(tzinfo=datetime.timezone.utc) if self._isAware else _EPOCH
            found = start + datetime.timedelta(seconds=struct.unpack('>d', self._bytes(8))[0])
        elif high == 0x40:
            found = self._bytes(self._size(low))
        elif high == 0x50:
            found = self._bytes(self._size(low)).decode('ascii')
        elif high == 0x60:
            found = self._bytes(self._size(low) * 2).decode('utf-16be')
        elif high == 0x80:
            found = UID(int.from_bytes(self._bytes(1 + low), 'big'))
        elif high == 0xA0:
            refs = self._refs(self._size(low))
            found = self._done[ref] = []
            found += [self._object(each) for each in refs]
        elif high == 0xD0:
            count = self._size(low)
            keys, values = self._refs(count), self._refs(count)
            found = self._done[ref] = self._dict_type()
            try:
                for key, value in zip(keys, values):
                    found[self._object(key)] = self._object(value)
            except TypeError:
                raise InvalidFileException()
        else:
            raise InvalidFileException()
        self._done[ref] = found
        return found


class _BinaryWriter:
    def __init__(self, file, sort_keys, skipkeys, aware_datetime=False):
        self._file, self._sort_keys, self._skipkeys, self._isAware = file, sort_keys, skipkeys, aware_datetime

    def write(self, value):
        self._objects, self._by_value, self._by_id = [], {}, {}
        self._flatten(value)
        count = len(self._objects)
        self._ref_width = _width(count)
        self._file.write(b'bplist00')
        offsets = []
        for each in self._objects:
            offsets.append(self._file.tell())
            self._put(each)
        table = self._file.tell()
        width = _width(table)
        self._file.write(b''.join(offset.to_bytes(width, 'big') for offset in offsets))
        self._file.write(struct.pack('>5xBBBQQQ', 0, width, self._ref_width, count, self._ref(value), table))

    def _flatten(self, value):
        # Equal scalars are written once, and so is what is there twice.
        if isinstance(value, _scalars):
            if (type(value), value) in self._by_value:
                return
            self._by_value[type(value), value] = len(self._objects)
        else:
            if id(value) in self._by_id:
                return
            self._by_id[id(value)] = len(self._objects)
        self._objects.append(value)
        parts = ()
        if isinstance(value, dict):
            pairs = [*_pairs(value, self._sort_keys, self._skipkeys)]
            parts = [key for key, _ in pairs] + [each for _, each in pairs]
        elif isinstance(value, (list, tuple)):
            parts = value
        for part in parts:
            self._flatten(part)

    def _ref(self, value):
        return self._by_value[type(value), value] if isinstance(value, _scalars) else self._by_id[id(value)]

    def _head(self, token, size):
        if size < 15:
            self._file.write(bytes([token | size]))
            return
        power = {1: 0, 2: 1, 4: 2, 8: 3}[_width(size)]
        self._file.write(bytes([token | 15, 0x10 | power]) + size.to_bytes(1 << power, 'big'))

    def _put(self, value):
        write = self._file.write
        if value is None:
            write(b'\0')
        elif value is False or value is True:
            write(b'\t' if value else b'\b')
        elif isinstance(value, int):
            self._put_int(value)
        elif isinstance(value, float):
            write(struct.pack('>Bd', 0x23, value))
        elif isinstance(value, datetime.datetime):
            start = _EPOCH
            if self._isAware:
                start, value = _EPOCH.replace(tzinfo=datetime.timezone.utc), value.astimezone(datetime.timezone.utc)
            write(struct.pack('>Bd', 0x33, (value - start).total_seconds()))
        elif isinstance(value, (bytes, bytearray)):
            self._head(0x40, len(value))
            write(value)
        elif isinstance(value, str):
            data = value.encode('ascii') if value.isascii() else value.encode('utf-16be')
            self._head(0x50 if value.isascii() else 0x60, len(data) if value.isascii() else len(data) // 2)
            write(data)
        elif isinstance(value, UID):
            width = _width(value.data)
            write(bytes([0x80 | width - 1]) + value.data.to_bytes(width, 'big'))
        elif isinstance(value, (list, tuple)):
            self._head(0xA0, len(value))
            self._put_refs(value)
        elif isinstance(value, dict):
            pairs = [*_pairs(value, self._sort_keys, self._skipkeys)]
            self._head(0xD0, len(pairs))
            self._put_refs(key for key, _ in pairs)
            self._put_refs(each for _, each in pairs)
        else:
            raise TypeError(value)

    def _put_refs(self, values):
        for value in values:
            self._file.write(self._ref(value).to_bytes(self._ref_width, 'big'))

    def _put_int(self, value):
        if -1 << 63 <= value < 0:
            self._file.write(struct.pack('>Bq', 0x13, value))
        elif 0 <= value < 1 << 63:
            power = {1: 0, 2: 1, 4: 2, 8: 3}[_width(value)]
            self._file.write(bytes([0x10 | power]) + value.to_bytes(1 << power, 'big'))
        elif 0 <= value < 1 << 64:
            self._file.write(b'\x14' + value.to_bytes(16, 'big'))
        else:
            raise OverflowError(value)


# ---- what programs call

def load(fp, *, fmt=None, dict_type=dict, **options):
    """The value in an open file."""
    aware = _aware('load', options)
    if fmt is None:
        header = fp.read(32)
        fp.seek(0)
        fmt = FMT_XML if _is_xml(header) else FMT_BINARY if header[:8] == b'bplist00' else None
        if fmt is None:
            raise InvalidFileException()
    return (_Reader if fmt is FMT_XML else _BinaryReader)(dict_type, aware).parse(fp)


def loads(value, *, fmt=None, dict_type=dict, **options):
    """The value in bytes."""
    aware = _aware('loads', options)
    if isinstance(value, str) and _v313:
        if fmt == FMT_BINARY:
            raise TypeError('value must be bytes-like object when fmt is FMT_BINARY')
        value = value.encode()
    return load(BytesIO(value), fmt=fmt, dict_type=dict_type, **({'aware_datetime': aware} if _v313 else {}))


def dump(value, fp, *, fmt=FMT_XML, sort_keys=True, skipkeys=False, **options):
    """Writes a value to an open file."""
    aware = _aware('dump', options)
    if fmt not in (FMT_XML, FMT_BINARY):
        raise ValueError('Unsupported format: %r' % (fmt,))
    (_Writer if fmt is FMT_XML else _BinaryWriter)(fp, sort_keys, skipkeys, aware).write(value)


def dumps(value, *, fmt=FMT_XML, skipkeys=False, sort_keys=True, **options):
    """A value as bytes."""
    file = BytesIO()
    dump(value, file, fmt=fmt, skipkeys=skipkeys, sort_keys=sort_keys, **options)
    return file.getvalue()


def _aware(name, options):
    aware = options.pop('aware_datetime', False) if _v313 else False
    if options:
        raise TypeError(f'{name}() got an unexpected keyword argument {next(iter(options))!r}')
    return aware
