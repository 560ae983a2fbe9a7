# Reading dates and times by a format: time.strptime and datetime.strptime.
# Behaves as Lib/_strptime.py of CPython 3.10 to 3.13 in the C locale: a format becomes a regular expression, its groups fields.

import re as _re
import sys
import time
from re import escape as re_escape

__all__ = []

_v312 = sys.version_info >= (3, 12)

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


def _pattern(format):
    format = _re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
    format = _re.sub(r'\s+', r'\\s+', format)
    for directive, meaning in (('c', '%a %b %d %H:%M:%S %Y'), ('x', '%m/%d/%y'), ('X', '%H:%M:%S')):
        format = format.replace('%' + directive, _re.sub(r'\s+', r'\\s+', meaning))
    processed = ''
    while '%' in format:
        directive_index = format.index('%') + 1
        processed += format[:directive_index - 1] + _DIRECTIVES[format[directive_index]]
        format = format[directive_index + 1:]
    return processed + format


_regex_cache = {}
_CACHE_MAX_SIZE = 5


def _compiled(format):
    format_regex = _regex_cache.get(format)
    if format_regex is None:
        if len(_regex_cache) > _CACHE_MAX_SIZE:
            _regex_cache.clear()
        try:
            format_regex = _re.compile(_pattern(format), _re.IGNORECASE)
        except KeyError as err:
            bad_directive = err.args[0]
            if bad_directive == "\\":
                bad_directive = "%"
            del err
            raise ValueError("'%s' is a bad directive in format '%s'" % (bad_directive, format)) from None
        except IndexError:
            raise ValueError("stray %% in format '%s'" % format) from None
        _regex_cache[format] = format_regex
    return format_regex


def _calc_julian_from_U_or_W(year, week_of_year, day_of_week, week_starts_Mon):
    import datetime
    first_weekday = datetime.date(year, 1, 1).weekday()
    if not week_starts_Mon:
        first_weekday = (first_weekday + 1) % 7
        day_of_week = (day_of_week + 1) % 7
    week_0_length = (7 - first_weekday) % 7
    if week_of_year == 0:
        return 1 + day_of_week - first_weekday
    return 1 + week_0_length + 7 * (week_of_year - 1) + day_of_week


def _offset(z):
    # ((seconds), microseconds) of a %z group.
    if z == 'Z':
        return 0, 0
    if z[3] == ':':
        z = z[:3] + z[4:]
        if len(z) > 5:
            if z[5] != ':':
                raise ValueError(f"Inconsistent use of : in {z}")
            z = z[:5] + z[6:]
    hours = int(z[1:3])
    minutes = int(z[3:5])
    seconds = int(z[5:7] or 0)
    gmtoff = hours * 60 * 60 + minutes * 60 + seconds
    fraction = z[8:]
    fraction = int(fraction + '0' * (6 - len(fraction)))
    if z.startswith("-"):
        gmtoff = -gmtoff
        fraction = -fraction
    return gmtoff, fraction


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    import datetime
    for index, arg in enumerate([data_string, format]):
        if not isinstance(arg, str):
            raise TypeError("strptime() argument {} must be str, not {}".format(index, type(arg)))
    found = _compiled(format).match(data_string)
    if not found:
        raise ValueError("time data %r does not match format %r" % (data_string, format))
    if len(data_string) != found.end():
        raise ValueError("unconverted data remains: %s" % data_string[found.end():])

    iso_year = year = None
    month = day = 1
    hour = minute = second = fraction = 0
    tz = -1
    gmtoff = None
    gmtoff_fraction = 0
    iso_week = week_of_year = None
    week_of_year_start = None
    weekday = julian = None
    found_dict = found.groupdict()
    for group_key in found_dict.keys():
        value = found_dict[group_key]
        if group_key == 'y':
            year = int(value)
            # The century is guessed as POSIX says.
            year += 2000 if year <= 68 else 1900
        elif group_key == 'Y':
            year = int(value)
        elif group_key == 'G':
            iso_year = int(value)
        elif group_key == 'm':
            month = int(value)
        elif group_key == 'B':
            month = _F_MONTH.index(value.lower())
        elif group_key == 'b':
            month = _A_MONTH.index(value.lower())
        elif group_key == 'd':
            day = int(value)
        elif group_key == 'H':
            hour = int(value)
        elif group_key == 'I':
            hour = int(value)
            ampm = found_dict.get('p', '').lower()
            if ampm in ('', 'am'):
                if hour == 12:
                    hour = 0
            elif ampm == 'pm':
                if hour != 12:
                    hour += 12
        elif group_key == 'M':
            minute = int(value)
        elif group_key == 'S':
            second = int(value)
        elif group_key == 'f':
            fraction = int(value + "0" * (6 - len(value)))
        elif group_key == 'A':
            weekday = _F_WEEKDAY.index(value.lower())
        elif group_key == 'a':
            weekday = _A_WEEKDAY.index(value.lower())
        elif group_key == 'w':
            weekday = int(value)
            weekday = 6 if weekday == 0 else weekday - 1
        elif group_key == 'u':
            weekday = int(value) - 1
        elif group_key == 'j':
            julian = int(value)
        elif group_key in ('U', 'W'):
            week_of_year = int(value)
            week_of_year_start = 6 if group_key == 'U' else 0
        elif group_key == 'V':
            iso_week = int(value)
        elif group_key == 'z':
            if value:
                gmtoff, gmtoff_fraction = _offset(value)
        elif group_key == 'Z':
            tz = 0

    if iso_year is not None:
        if julian is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        elif iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        else:
            raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                             "'%G' instead.")

    leap_year_fix = False
    if year is None:
        if month == 2 and day == 29:
            # 29 February needs a leap year to be a date at all.
            year = 1904
            leap_year_fix = True
        else:
            year = 1900

    if julian is None and weekday is not None:
        if week_of_year is not None:
            week_starts_Mon = week_of_year_start == 0
            julian = _calc_julian_from_U_or_W(year, week_of_year, weekday, week_starts_Mon)
        elif iso_year is not None and iso_week is not None:
            datetime_result = datetime.date.fromisocalendar(iso_year, iso_week, weekday + 1)
            year = datetime_result.year
            month = datetime_result.month
            day = datetime_result.day
        if julian is not None and julian <= 0:
            year -= 1
            yday = 366 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 365
            julian += yday

    if julian is None:
        julian = datetime.date(year, month, day).toordinal() - datetime.date(year, 1, 1).toordinal() + 1
    else:
        datetime_result = datetime.date.fromordinal((julian - 1) + datetime.date(year, 1, 1).toordinal())
        year = datetime_result.year
        month = datetime_result.month
        day = datetime_result.day
    if weekday is None:
        weekday = datetime.date(year, month, day).weekday()
    tzname = found_dict.get("Z")
    if leap_year_fix:
        year = 1900
    return (year, month, day, hour, minute, second, weekday, julian, tz, tzname, gmtoff), fraction, gmtoff_fraction


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    tt = _strptime(data_string, format)[0]
    return time.struct_time(tt[:time._STRUCT_TM_ITEMS] if hasattr(time, '_STRUCT_TM_ITEMS') else tt[:9])


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    from datetime import timedelta, timezone
    tt, fraction, gmtoff_fraction = _strptime(data_string, format)
    tzname, gmtoff = tt[-2:]
    args = tt[:6] + (fraction,)
    if gmtoff is not None:
        tzdelta = timedelta(seconds=gmtoff, microseconds=gmtoff_fraction)
        tz = timezone(tzdelta, tzname) if tzname else timezone(tzdelta)
        args += (tz,)
    return cls(*args)
