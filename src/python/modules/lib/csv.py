# Comma-separated values: rows as dictionaries over the reader and writer of _csv, the usual dialects, and guessing a dialect.
# Behaves as Lib/csv.py of CPython 3.10 to 3.13.

import re
import sys
import types
from io import StringIO

_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

import _csv as _core
from _csv import Dialect as _Dialect

_constants = "QUOTE_MINIMAL QUOTE_ALL QUOTE_NONNUMERIC QUOTE_NONE".split()
_functions = ("Error field_size_limit reader writer register_dialect get_dialect list_dialects "
              "unregister_dialect").split()
for _name in _constants + _functions:
    globals()[_name] = getattr(_core, _name)
if _v312:
    QUOTE_STRINGS, QUOTE_NOTNULL = 4, 5
    _constants += ["QUOTE_STRINGS", "QUOTE_NOTNULL"]

__version__ = "1.0"
__all__ = [*_constants, *_functions, "Dialect", "excel", "excel_tab", "unix_dialect", "Sniffer", "DictReader", "DictWriter"]
if not _v313:
    __all__ += ["__doc__", "__version__"]
del _constants, _functions


class Dialect:
    """What a subclass sets below says how fields are separated and quoted."""

    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = doublequote = None
    skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if type(self) is not Dialect:
            self._valid = True
        self._validate()

    if _v313:
        def _validate(self):
            try:
                _Dialect(self)
            except TypeError as problem:
                raise Error(str(problem)) from None
    else:
        def _validate(self):
            try:
                _Dialect(self)
            except TypeError as problem:
                raise Error(str(problem))


class excel(Dialect):
    """What Excel writes."""

    delimiter, quotechar, lineterminator = ',', '"', '\r\n'
    doublequote, skipinitialspace = True, False
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """What Excel writes, with tabs between the fields."""

    delimiter = '\t'


class unix_dialect(Dialect):
    """Every field in quotes, lines as Unix ends them."""

    delimiter, quotechar, lineterminator = ',', '"', '\n'
    doublequote, skipinitialspace = True, False
    quoting = QUOTE_ALL


for _name, _kind in (("excel", excel), ("excel-tab", excel_tab), ("unix", unix_dialect)):
    register_dialect(_name, _kind)
del _name, _kind


def _kept(names):
    # An iterator of names is used up by its first reader.
    if _v312 and names is not None and iter(names) is names:
        return list(names)
    return names


class DictReader:
    """Rows as dictionaries; the names are given or are the first row."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = _kept(fieldnames)
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def _get_fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    def _set_fieldnames(self, value):
        self._fieldnames = value

    fieldnames = property(_get_fieldnames, _set_fieldnames)
    del _get_fieldnames, _set_fieldnames

    def __next__(self):
        if self.line_num == 0:
            # To be asked for is enough: the names may be in the first row.
            self.fieldnames
        cells = next(self.reader)
        self.line_num = self.reader.line_num
        # An empty line is no row of empty cells.
        while cells == []:
            cells = next(self.reader)
        names = self.fieldnames
        row = dict(zip(names, cells))
        extra = len(cells) - len(names)
        if extra > 0:
            row[self.restkey] = cells[-extra:]
        elif extra < 0:
            row.update(dict.fromkeys(names[extra:], self.restval))
        return row

    if _v312:
        __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    """Writes dictionaries as rows, the fields in the order of the names."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = _kept(fieldnames)
        self.restval = restval
        lowered = extrasaction.lower()
        if _v312:
            extrasaction = lowered
        if lowered not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow({name: name for name in self.fieldnames})

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise" and (unknown := rowdict.keys() - self.fieldnames):
            raise ValueError("dict contains fields not in fieldnames: " + ", ".join(map(repr, unknown)))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    if _v312:
        __class_getitem__ = classmethod(types.GenericAlias)


# A quoted field and what stands around it: between two delimiters, at the start of a line, at its end, alone in it.
_QUOTED = r'(?P<quote>["\']).*?(?P=quote)'
_DELIMITER, _SPACE = r'(?P<delim>[^\w\n"\'])', '(?P<space> ?)'
_SURROUNDINGS = (_DELIMITER + _SPACE + _QUOTED + '(?P=delim)', r'(?:^|\n)' + _QUOTED + _DELIMITER + _SPACE,
                 _DELIMITER + _SPACE + _QUOTED + r'(?:$|\n)', r'(?:^|\n)' + _QUOTED + r'(?:$|\n)')


def _most_frequent(things):
    counts = {}
    for thing in things:
        counts[thing] = counts.get(thing, 0) + 1
    return max(counts.items(), key=lambda item: item[1], default=(None, 0))


class Sniffer:
    """Guesses the dialect of a sample."""

    def __init__(self):
        # Where several delimiters are possible, the first of these.
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quote, doubled, separator, spaced = self._guess_quote_and_delimiter(sample, delimiters)
        if not separator:
            separator, spaced = self._guess_delimiter(sample, delimiters)
        if not separator:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
            doublequote, delimiter = doubled, separator
            # No quotes were seen: the usual ones, because there must be some.
            quotechar = quote or '"'
            skipinitialspace = spaced

        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        for surroundings in _SURROUNDINGS:
            fields = [found.groupdict('') for found in re.finditer(surroundings, data, re.DOTALL | re.MULTILINE)]
            if fields:
                break
        else:
            return '', False, None, 0
        quote, _ = _most_frequent([field['quote'] for field in fields])
        seen = [field['delim'] for field in fields if 'delim' in field]
        delim, times = _most_frequent([char for char in seen if char and (delimiters is None or char in delimiters)])
        # Without a delimiter it is one column of quoted fields.
        skips = 0 if delim is None else times == len([field for field in fields if field.get('space')])
        if delim is None or delim == '\n':
            delim = ''
        # A third quote before the next delimiter: two of them stand for one.
        edge, inner = re.escape(delim), f'[^{re.escape(delim)}\n]*'
        doubled = re.search(rf'(?:{edge}|^)\W*{quote}{inner}{quote}{inner}{quote}\W*(?:{edge}|$)', data, re.MULTILINE)
        return quote, doubled is not None, delim, skips

    def _guess_delimiter(self, data, delimiters):
        # A delimiter stands in nearly every line, and as often in one as in another. Ten lines more are looked at until
        # there is a character of which that can be said.
        lines = [line for line in data.split('\n') if line]
        chars = [chr(code) for code in range(127)]
        tables = {char: {} for char in chars}
        candidates = {}
        for begin in range(0, len(lines), 10):
            chunk = lines[begin:begin + 10]
            seen = begin + len(chunk)
            usual = {}
            for char in chars:
                table = tables[char]
                for line in chunk:
                    times = line.count(char)
                    table[times] = table.get(times, 0) + 1
                times, support = max(table.items(), key=lambda item: item[1])
                # Lines that have it more or less often speak against it.
                support -= seen - support
                if times > 0 and support > 0 and (delimiters is None or char in delimiters):
                    usual[char] = times, support
            agreement = 1.0
            while not candidates and agreement >= 0.9:
                candidates = {char: found for char, found in usual.items() if found[1] / seen >= agreement}
                agreement -= 0.01
            if candidates:
                break
        if not candidates:
            return '', 0
        favourites = [char for char in self.preferred if char in candidates]
        if favourites and len(candidates) > 1:
            delim = favourites[0]
        else:
            delim = max(candidates, key=lambda char: (candidates[char], char))
        return delim, lines[0].count(delim) == lines[0].count(delim + ' ')

    def has_header(self, sample):
        # Each column votes: its first cell is a name if it is not what the cells below are (numbers, or texts of one length).
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for number, row in enumerate(rows):
            if number > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                try:
                    complex(row[column])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]

        votes = 0
        for column, kind in kinds.items():
            if kind is complex:
                try:
                    complex(header[column])
                    differs = False
                except (ValueError, TypeError):
                    differs = True
            else:
                differs = len(header[column]) != kind
            votes += 1 if differs else -1
        return votes > 0
