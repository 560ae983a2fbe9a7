# The parser of tomllib: it walks over the text with one position, statement by statement, and puts what it reads into nested dicts.
# Which tables may still be added to is kept beside them, in a tree of marks: a table is closed to a second heading once it has had
# one, and what was written inline is closed for good.

import re
import string
from datetime import date, datetime, time, timedelta, timezone

_CONTROLS = frozenset(map(chr, range(32))) | {'\x7f'}
_BAD_IN_LINE = _CONTROLS - {'\t'}
_BAD_IN_LINES = _CONTROLS - {'\t', '\n'}
_BLANKS = frozenset(' \t')
_BLANKS_AND_ENDS = _BLANKS | {'\n'}
_BARE = frozenset(string.ascii_letters + string.digits + '-_')
_HEX = frozenset(string.hexdigits)
_ESCAPES = dict(zip('btnfr"\\', '\b\t\n\f\r"\\'))

_CLOCK = r'([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?'
_TIME = re.compile(_CLOCK, re.ASCII)
_DATE = re.compile(r'(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])'
                   r'(?:[Tt ]' + _CLOCK + r'(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?', re.ASCII)
_NUMBER = re.compile(r'0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)'
                     r'|[+-]?(?:0|[1-9](?:_?\d)*)(?P<fraction>(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)', re.ASCII)


class TOMLDecodeError(ValueError):
    """A text that is no TOML."""


def load(fp, /, *, parse_float=float):
    """The dict that a file in TOML stands for; the file is open in binary mode."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The dict that a text in TOML stands for."""
    return _Parser(s.replace("\r\n", "\n"), parse_float).document()


class _Marks:
    # Of one name and those below it. `closed`: for good, with all below; `opened`: it has had its heading.
    __slots__ = ('closed', 'opened', 'below')

    def __init__(self):
        self.closed = self.opened = False
        self.below = {}

    def at(self, key):
        here = self
        for name in key:
            here = here.below.setdefault(name, _Marks())
        return here

    def isClosed(self, key):
        here = self
        for name in key:
            here = here.below.get(name)
            if here is None:
                return False
            if here.closed:
                return True
        return False

    def isOpened(self, key):
        here = self
        for name in key:
            here = here.below.get(name)
            if here is None:
                return False
        return here.opened

    def forget(self, key):
        here = self
        for name in key[:-1]:
            here = here.below.get(name)
            if here is None:
                return
        here.below.pop(key[-1], None)


def _table_at(root, key, through_lists=True):
    # The table of a key, made where it is missing; KeyError where something else is in the way.
    for name in key:
        root = root.setdefault(name, {})
        if through_lists and isinstance(root, list):
            root = root[-1]
        if not isinstance(root, dict):
            raise KeyError(name)
    return root


class _Parser:

    def __init__(self, text, parse_float):
        self.text, self.pos = text, 0
        self.parse_float = parse_float if parse_float is float else self._checked(parse_float)
        self.data, self.marks = {}, _Marks()
        # Tables that dotted keys have opened: they are closed to headings from the next heading on.
        self.pending = []

    @staticmethod
    def _checked(parse_float):
        def parse(digits):
            value = parse_float(digits)
            if isinstance(value, (dict, list)):
                raise ValueError("parse_float must not return dicts or lists")
            return value
        return parse

    # ---- looking and moving

    def error(self, what, pos=None):
        pos = self.pos if pos is None else pos
        if pos >= len(self.text):
            where = "end of document"
        else:
            line = self.text.count("\n", 0, pos) + 1
            where = f"line {line}, column {pos - self.text.rfind(chr(10), 0, pos)}"
        return TOMLDecodeError(f"{what} (at {where})")

    @property
    def char(self):
        return self.text[self.pos:self.pos + 1]

    def starts(self, prefix):
        return self.text.startswith(prefix, self.pos)

    def skip(self, chars):
        text, pos, end = self.text, self.pos, len(self.text)
        while pos < end and text[pos] in chars:
            pos += 1
        self.pos = pos

    def skip_to(self, mark, bad, must):
        end = self.text.find(mark, self.pos)
        if end < 0:
            end = len(self.text)
            if must:
                raise self.error(f"Expected {mark!r}", end)
        part = self.text[self.pos:end]
        if not bad.isdisjoint(part):
            at = next(i for i, char in enumerate(part) if char in bad)
            raise self.error(f"Found invalid character {part[at]!r}", self.pos + at)
        self.pos = end
        return part

    def skip_comment(self):
        if self.char == '#':
            self.pos += 1
            self.skip_to('\n', _BAD_IN_LINE, False)

    def skip_lines(self):
        while True:
            before = self.pos
            self.skip(_BLANKS_AND_ENDS)
            self.skip_comment()
            if self.pos == before:
                return

    # ---- statements

    def document(self):
        header = ()
        while True:
            self.skip(_BLANKS)
            char = self.char
            if char == '':
                return self.data
            if char == '\n':
                self.pos += 1
                continue
            if char in _BARE or char in '"\'':
                self.assignment(header)
                self.skip(_BLANKS)
            elif char == '[':
                for key in self.pending:
                    self.marks.at(key).opened = True
                self.pending.clear()
                header = self.list_heading() if self.starts('[[') else self.heading()
                self.skip(_BLANKS)
            elif char != '#':
                raise self.error("Invalid statement")
            self.skip_comment()
            if self.char == '':
                return self.data
            if self.char != '\n':
                raise self.error("Expected newline or end of document after a statement")
            self.pos += 1

    def heading(self):
        self.pos += 1
        self.skip(_BLANKS)
        key = self.key()
        if self.marks.isOpened(key) or self.marks.isClosed(key):
            raise self.error(f"Cannot declare {key} twice")
        self.marks.at(key).opened = True
        try:
            _table_at(self.data, key)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        if not self.starts(']'):
            raise self.error("Expected ']' at the end of a table declaration")
        self.pos += 1
        return key

    def list_heading(self):
        self.pos += 2
        self.skip(_BLANKS)
        key = self.key()
        if self.marks.isClosed(key):
            raise self.error(f"Cannot mutate immutable namespace {key}")
        # What follows goes into a new table: what is known of the one before says nothing about it.
        self.marks.forget(key)
        self.marks.at(key).opened = True
        try:
            tables = _table_at(self.data, key[:-1]).setdefault(key[-1], [])
            if not isinstance(tables, list):
                raise KeyError(key)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        tables.append({})
        if not self.starts(']]'):
            raise self.error("Expected ']]' at the end of an array declaration")
        self.pos += 2
        return key

    def assignment(self, header):
        key, value = self.pair()
        for length in range(1, len(key)):
            above = header + key[:length]
            if self.marks.isOpened(above):
                raise self.error(f"Cannot redefine namespace {above}")
            self.pending.append(above)
        place = header + key[:-1]
        if self.marks.isClosed(place):
            raise self.error(f"Cannot mutate immutable namespace {place}")
        try:
            table = _table_at(self.data, place)
        except KeyError:
            raise self.error("Cannot overwrite a value") from None
        if key[-1] in table:
            raise self.error("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            self.marks.at(header + key).closed = True
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.char != '=':
            raise self.error("Expected '=' after a key in a key/value pair")
        self.pos += 1
        self.skip(_BLANKS)
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip(_BLANKS)
        while self.char == '.':
            self.pos += 1
            self.skip(_BLANKS)
            parts.append(self.key_part())
            self.skip(_BLANKS)
        return tuple(parts)

    def key_part(self):
        char = self.char
        if char and char in _BARE:
            start = self.pos
            self.skip(_BARE)
            return self.text[start:self.pos]
        if char == "'":
            return self.literal()
        if char == '"':
            self.pos += 1
            return self.basic(False)
        raise self.error("Invalid initial character for a key part")

    # ---- values

    def value(self):
        char = self.char
        if char == '"':
            return self.multiline('"') if self.starts('"""') else self.one_line()
        if char == "'":
            return self.multiline("'") if self.starts("'''") else self.literal()
        for word, value in (('true', True), ('false', False)):
            if self.starts(word):
                self.pos += len(word)
                return value
        if char == '[':
            return self.array()
        if char == '{':
            return self.inline_table()
        for pattern, convert in ((_DATE, self.date_of), (_TIME, self.time_of), (_NUMBER, self.number_of)):
            if found := pattern.match(self.text, self.pos):
                value = convert(found)
                self.pos = found.end()
                return value
        for length in (3, 4):
            word = self.text[self.pos:self.pos + length]
            if word[length - 3:] in ('inf', 'nan') and (length == 3 or word[0] in '+-'):
                self.pos += length
                return self.parse_float(word)
        raise self.error("Invalid value")

    def number_of(self, found):
        if found['fraction']:
            return self.parse_float(found[0])
        return int(found[0], 0)

    def time_of(self, found):
        hour, minute, second, fraction = found.groups()
        return time(int(hour), int(minute), int(second), int(fraction.ljust(6, '0')) if fraction else 0)

    def date_of(self, found):
        year, month, day, hour, minute, second, fraction, zulu, sign, *offset = found.groups()
        try:
            if hour is None:
                return date(int(year), int(month), int(day))
            zone = None
            if sign:
                away = timedelta(hours=int(offset[0]), minutes=int(offset[1]))
                zone = timezone(-away if sign == '-' else away)
            elif zulu:
                zone = timezone.utc
            micro = int(fraction.ljust(6, '0')) if fraction else 0
            return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), micro, tzinfo=zone)
        except ValueError as problem:
            raise self.error("Invalid date or datetime") from problem

    def array(self):
        self.pos += 1
        items = []
        self.skip_lines()
        while not self.starts(']'):
            items.append(self.value())
            self.skip_lines()
            if self.starts(']'):
                break
            if not self.starts(','):
                raise self.error("Unclosed array")
            self.pos += 1
            self.skip_lines()
        self.pos += 1
        return items

    def inline_table(self):
        self.pos += 1
        table, marks = {}, _Marks()
        self.skip(_BLANKS)
        if self.starts('}'):
            self.pos += 1
            return table
        while True:
            key, value = self.pair()
            if marks.isClosed(key):
                raise self.error(f"Cannot mutate immutable namespace {key}")
            try:
                inner = _table_at(table, key[:-1], through_lists=False)
            except KeyError:
                raise self.error("Cannot overwrite a value") from None
            if key[-1] in inner:
                raise self.error(f"Duplicate inline table key {key[-1]!r}")
            inner[key[-1]] = value
            self.skip(_BLANKS)
            if self.starts('}'):
                self.pos += 1
                return table
            if not self.starts(','):
                raise self.error("Unclosed inline table")
            if isinstance(value, (dict, list)):
                marks.at(key).closed = True
            self.pos += 1
            self.skip(_BLANKS)

    # ---- strings

    def literal(self):
        self.pos += 1
        text = self.skip_to("'", _BAD_IN_LINE, True)
        self.pos += 1
        return text

    def one_line(self):
        self.pos += 1
        return self.basic(False)

    def multiline(self, quote):
        self.pos += 3
        if self.starts('\n'):
            self.pos += 1
        if quote == '"':
            text = self.basic(True)
        else:
            text = self.skip_to("'''", _BAD_IN_LINES, True)
            self.pos += 3
        # Up to two quotes may stand before the three that end it.
        for _ in range(2):
            if self.starts(quote):
                self.pos += 1
                text += quote
        return text

    def basic(self, multiline):
        bad = _BAD_IN_LINES if multiline else _BAD_IN_LINE
        parts, start = [], self.pos
        while True:
            char = self.char
            if char == '':
                raise self.error("Unterminated string")
            if char == '"':
                if not multiline or self.starts('"""'):
                    parts.append(self.text[start:self.pos])
                    self.pos += 3 if multiline else 1
                    return ''.join(parts)
                self.pos += 1
            elif char == '\\':
                parts.append(self.text[start:self.pos])
                parts.append(self.escape(multiline))
                start = self.pos
            elif char in bad:
                raise self.error(f"Illegal character {char!r}")
            else:
                self.pos += 1

    def escape(self, multiline):
        letter = self.text[self.pos + 1:self.pos + 2]
        self.pos += 2
        if multiline and letter and letter in _BLANKS_AND_ENDS:
            if letter != '\n':
                self.skip(_BLANKS)
                if self.char == '':
                    return ''
                if self.char != '\n':
                    raise self.error("Unescaped '\\' in a string")
                self.pos += 1
            self.skip(_BLANKS_AND_ENDS)
            return ''
        if letter == 'u' or letter == 'U':
            return self.code_point(4 if letter == 'u' else 8)
        if letter == '':
            raise self.error("Unterminated string")
        if letter not in _ESCAPES:
            raise self.error("Unescaped '\\' in a string")
        return _ESCAPES[letter]

    def code_point(self, length):
        digits = self.text[self.pos:self.pos + length]
        if len(digits) != length or not _HEX.issuperset(digits):
            raise self.error("Invalid hex value")
        self.pos += length
        number = int(digits, 16)
        if number > 0x10ffff or 0xd800 <= number <= 0xdfff:
            raise self.error("Escaped character is not a Unicode scalar value")
        return chr(number)
