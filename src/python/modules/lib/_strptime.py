# Reading dates and times by a format: time.strptime and datetime.strptime.
# Behaves as Lib/_strptime.py of CPython 3.10 to 3.13 in the C locale: a format becomes a regular expression, its groups fields.

import re as _re
import sys
import time
from re import escape as re_escape

__all__ = []

_A_MONTH = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
_F_MONTH = ['', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
            'november', 'december']
_A_WEEKDAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
_F_WEEKDAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_AM_PM = ['am', 'pm']


def _seqToRE(to_convert, directive):
    # The longest alternatives first, so that "march" is not taken for "mar".
    ordered = sorted((text for text in to_convert if text), key=len, reverse=True)
    return '(?P<%s>%s)' % (directive, '|'.join(map(re_escape, ordered)))


_DIRECTIVES = {
    'd': r"(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])",
    'f': r"(?P<f>[0-9]{1,6})",
    'H': r"(?P<H>2[0-3]|[0-1]\d|\d)",
    'I': r"(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])" if sys.version_info >= (3, 13) else r"(?P<I>1[0-2]|0[1-9]|[1-9])",
    'G': r"(?P<G>\d\d\d\d)",
    'j': r"(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])",
    'm': r"(?P<m>1[0-2]|0[1-9]|[1-9])",
    'M': r"(?P<M>[0-5]\d|\d)",
    'S': r"(?P<S>6[0-1]|[0-5]\d|\d)",
    'U': r"(?P<U>5[0-3]|[0-4]\d|\d)",
    'w': r"(?P<w>[0-6])",
    'u': r"(?P<u>[1-7])",
    'V': r"(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)",
    'y': r"(?P<y>\d\d)",
    'Y': r"(?P<Y>\d\d\d\d)",
    'z': r"(?P<z>[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z))",
    'A': _seqToRE(_F_WEEKDAY, 'A'),
    'a': _seqToRE(_A_WEEKDAY, 'a'),
    'B': _seqToRE(_F_MONTH[1:], 'B'),
    'b': _seqToRE(_A_MONTH[1:], 'b'),
    'p': _seqToRE(_AM_PM, 'p'),
    'Z': _seqToRE(['utc', 'gmt'], 'Z'),
    '%': '%',
}
_DIRECTIVES['W'] = _DIRECTIVES['U'].replace('U', 'W')


def _piece(match):
    text = match[0]
    if text[0] == '%':
        # Nothing after it: an IndexError; nothing known: a KeyError.
        return _DIRECTIVES[text[1]]
    return r'\s+' if text.isspace() else '\\' + text


_SPECIAL = r'\.^$*+?(){}[]|'
_PIECES = _re.compile(r'%.?|\s+|[' + re_escape(_SPECIAL) + ']', _re.DOTALL)


def _pattern(format):
    return _PIECES.sub(_piece, format)


for _directive, _meaning in ('c', '%a %b %d %H:%M:%S %Y'), ('x', '%m/%d/%y'), ('X', '%H:%M:%S'):
    _DIRECTIVES[_directive] = _pattern(_meaning)

_regex_cache = {}
_CACHE_MAX_SIZE = 5


def _compiled(format):
    if len(_regex_cache) > _CACHE_MAX_SIZE:
        _regex_cache.clear()
    known = _regex_cache.get(format)
    if known is not None:
        return known
    try:
        pattern = _pattern(format)
    except IndexError:
        raise ValueError(f"stray % in format '{format}'") from None
    except KeyError as unknown:
        letter = unknown.args[0]
        if letter in _SPECIAL or letter.isspace():
            letter = '%'
        raise ValueError(f"'{letter}' is a bad directive in format '{format}'") from None
    if sys.version_info >= (3, 13):
        _warn_of_lone_day(format)
    made = _regex_cache[format] = _re.compile(pattern, _re.IGNORECASE)
    return made


def _warn_of_lone_day(format):
    # A day of a month that has no year may be the 29th of February.
    asked = {piece[1] for piece in _PIECES.findall(format) if piece[0] == '%'}
    if 'd' in asked and asked.isdisjoint('YyG'):
        import os
        import warnings

        warnings.warn(_LONE_DAY, DeprecationWarning, skip_file_prefixes=(os.path.dirname(__file__),))


_LONE_DAY = """\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647."""

# What the groups of a match mean. A later one takes the place of an earlier one for the same field.

_NUMBERS = {'Y': 'year', 'G': 'iso_year', 'V': 'iso_week', 'm': 'month', 'd': 'day', 'j': 'julian', 'H': 'hour', 'M': 'minute',
            'S': 'second'}
_NAMES = {'B': ('month', _F_MONTH), 'b': ('month', _A_MONTH), 'A': ('weekday', _F_WEEKDAY), 'a': ('weekday', _A_WEEKDAY)}


def _fields_of(groups):
    # Weekdays count from Monday, which is 0.
    fields = {'month': 1, 'day': 1, 'hour': 0, 'minute': 0, 'second': 0, 'fraction': 0, 'zone': -1, 'offset': (None, 0)}
    for letter, text in groups.items():
        if letter in _NUMBERS:
            fields[_NUMBERS[letter]] = int(text)
        elif letter in _NAMES:
            field, names = _NAMES[letter]
            fields[field] = names.index(text.lower())
        elif letter == 'y':
            # POSIX has the century begin with 69.
            fields['year'] = (int(text) + 31) % 100 + 1969
        elif letter == 'I':
            afternoon = groups.get('p', '').lower() == 'pm'
            fields['hour'] = int(text) % 12 + 12 * afternoon
        elif letter == 'f':
            fields['fraction'] = int(text.ljust(6, '0'))
        elif letter == 'w':
            fields['weekday'] = (int(text) - 1) % 7
        elif letter == 'u':
            fields['weekday'] = int(text) - 1
        elif letter in 'UW':
            fields['week'] = int(text), letter == 'W'
        elif letter == 'z' and text:
            fields['offset'] = _offset(text)
        elif letter == 'Z':
            fields['zone'] = 0
    return fields


def _offset(z):
    # Seconds and microseconds east of Greenwich.
    if z == 'Z':
        return 0, 0
    given = z
    if z[3] == ':':
        z = z[:3] + z[4:]
        if len(z) > 5:
            if z[5] != ':':
                raise ValueError(f"Inconsistent use of : in {given}")
            z = z[:5] + z[6:]
    sign = -1 if z[0] == '-' else 1
    hours, minutes, seconds = (int(digits or 0) for digits in (z[1:3], z[3:5], z[5:7]))
    return sign * ((hours * 60 + minutes) * 60 + seconds), sign * int(z[8:].ljust(6, '0'))


def _calc_julian_from_U_or_W(year, week_of_year, day_of_week, week_starts_Mon):
    # The day of the year, which is not above zero if it belongs to the year before.
    import datetime
    new_year = datetime.date(year, 1, 1).weekday()
    if not week_starts_Mon:
        new_year, day_of_week = (new_year + 1) % 7, (day_of_week + 1) % 7
    # Days before the first full week are in week 0.
    week_begins = 7 * week_of_year - new_year if new_year else 7 * max(week_of_year - 1, 0)
    return 1 + week_begins + day_of_week


_WITH_WEEKDAY = "a weekday directive ('%A', '%a', '%w', or '%u')."
_YEAR_ALONE = f"ISO year directive '%G' must be used with the ISO week directive '%V' and {_WITH_WEEKDAY}"
_WEEK_ALONE = f"ISO week directive '%V' must be used with the ISO year directive '%G' and {_WITH_WEEKDAY}"
_YEAR_AND_DAY = "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
_WEEK_AND_YEAR = "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."


def _iso_fault(fields):
    # The year, the week and the weekday of ISO 8601 are of use together only.
    has = fields.__contains__
    complete = has('iso_week') and has('weekday')
    if sys.version_info >= (3, 13):
        if has('iso_year'):
            return _YEAR_AND_DAY if has('julian') else None if complete else _YEAR_ALONE
        if has('iso_week'):
            return _WEEK_AND_YEAR if has('year') and has('weekday') else _WEEK_ALONE
    elif has('iso_year') and not has('year'):
        return _YEAR_ALONE if not complete else _YEAR_AND_DAY if has('julian') else None
    elif has('iso_week') and not has('week'):
        return _WEEK_AND_YEAR if has('weekday') else _WEEK_ALONE


def _date_of(fields, year):
    # The date, and what day of the year that is.
    from datetime import date
    julian, weekday = fields.get('julian'), fields.get('weekday')
    if julian is None and weekday is not None:
        if 'week' in fields:
            number, from_monday = fields['week']
            julian = _calc_julian_from_U_or_W(year, number, weekday, from_monday)
        elif 'iso_year' in fields and 'iso_week' in fields:
            iso_year, iso_week = fields['iso_year'], fields['iso_week']
            if sys.version_info >= (3, 12):
                found = date.fromisocalendar(iso_year, iso_week, weekday + 1)
                counted = found.year
            else:
                # Each year has a week 53 then, and its days go on counting in the next year.
                first = date.fromisocalendar(iso_year, 1, 1)
                found = date.fromordinal(first.toordinal() + 7 * (iso_week - 1) + weekday)
                counted = min(found.year, iso_year)
            return found, found.toordinal() - date(counted, 1, 1).toordinal() + 1
    if julian is None:
        found = date(year, fields['month'], fields['day'])
        return found, found.toordinal() - date(year, 1, 1).toordinal() + 1
    if julian <= 0:
        julian += date(year, 1, 1).toordinal() - date(year - 1, 1, 1).toordinal()
        year -= 1
    return date.fromordinal(date(year, 1, 1).toordinal() + julian - 1), julian


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    # The fields of a struct_time, microseconds, and microseconds of the offset.
    for place, given in enumerate((data_string, format)):
        if not isinstance(given, str):
            raise TypeError(f"strptime() argument {place} must be str, not {type(given)}")
    match = _compiled(format).match(data_string)
    if match is None:
        raise ValueError(f"time data {data_string!r} does not match format {format!r}")
    if match.end() != len(data_string):
        raise ValueError(f"unconverted data remains: {data_string[match.end():]}")

    groups = match.groupdict()
    fields = _fields_of(groups)
    if fault := _iso_fault(fields):
        raise ValueError(fault)
    year = fields.get('year', 1900)
    # Without a year the 29th of February is taken for a date of a leap year.
    lent = 'year' not in fields and (fields['month'], fields['day']) == (2, 29)
    found, julian = _date_of(fields, 1904 if lent else year)
    weekday = fields.get('weekday', found.weekday())
    seconds_east, fraction_east = fields['offset']
    return ((1900 if lent else found.year, found.month, found.day, fields['hour'], fields['minute'], fields['second'],
             weekday, julian, fields['zone'], groups.get('Z'), seconds_east), fields['fraction'], fraction_east)


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    fields = _strptime(data_string, format)[0]
    return time.struct_time(fields[:time._STRUCT_TM_ITEMS])


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    from datetime import timedelta, timezone
    fields, fraction, fraction_east = _strptime(data_string, format)
    *_, name, seconds_east = fields
    zone = ()
    if seconds_east is not None:
        east = timedelta(seconds=seconds_east, microseconds=fraction_east)
        zone = timezone(east, name) if name else timezone(east),
    return cls(*fields[:6], fraction, *zone)
