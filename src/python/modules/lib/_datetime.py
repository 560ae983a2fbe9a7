# Dates, times, and the spans between them, in the proleptic Gregorian calendar.
# Behaves as _datetime of CPython 3.10 to 3.13, which is written in C: names, reprs, error messages and
# pickles are those of the C types. Instances hold their fields in slots; a hash is computed once and kept.
# Invariant: a date's ordinal counts days from 0001-01-01 = 1; a timedelta is days, seconds 0..86399, microseconds 0..999999.

# The classes are those of datetime. As with types of C, the name is not the one that programs' constants share.
__name__ = str(b'datetime', 'ascii')

import operator as _operator
import sys as _sys
import time as _time
from operator import index as _index

# In CPython these are types of C: laid out as such before the first instance, and sealed at the end.
try:
    from _static_types import lay_out as _lay_out, new_capsule as _new_capsule, seal as _seal

    datetime_CAPI = _new_capsule('datetime.datetime_CAPI')
    del _new_capsule
except ImportError:
    def _lay_out(given):
        return given

    def _seal(given, module, has_members=False):
        pass

_v311 = _sys.version_info >= (3, 11)
_v312 = _sys.version_info >= (3, 12)
_v313 = _sys.version_info >= (3, 13)

MINYEAR, MAXYEAR = 1, 9999
_MAXORDINAL = 3652059  # the last day of the last year

_SECOND = 10 ** 6  # in microseconds, as what follows
_DAY = 86400 * _SECOND
_missing = object()

# The calendar

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# Days of the year before each month, in ordinary and in leap years; the thirteenth is the whole year.
_STARTS = tuple([tuple([sum(_LENGTHS[:number]) + (leap and number > 1) for number in range(13)]) for leap in (0, 1)])


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_before_year(year):
    past = year - 1
    return 365 * past + past // 4 - past // 100 + past // 400


def _days_in_month(year, month):
    starts = _STARTS[_is_leap(year)]
    return starts[month] - starts[month - 1]


def _ymd2ord(year, month, day):
    return _days_before_year(year) + _STARTS[_is_leap(year)][month - 1] + day


def _ord2ymd(n):
    # The year is guessed from its mean length, which is at most one too many or too few.
    year = (n * 400 + 146096) // 146097
    while _days_before_year(year) >= n:
        year -= 1
    while _days_before_year(year + 1) < n:
        year += 1
    rest = n - _days_before_year(year)
    starts = _STARTS[_is_leap(year)]
    month = (rest + 31) // 32
    if starts[month] < rest:
        month += 1
    return year, month, rest - starts[month - 1]


def _first_iso_monday(year):
    # Of the week that has the first Thursday.
    fourth = _ymd2ord(year, 1, 4)
    return fourth - (fourth + 6) % 7


def _isoweek_to_gregorian(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    start = _first_iso_monday(year)
    weeks = (_first_iso_monday(year + 1) - start) // 7
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return _ord2ymd(start + 7 * (week - 1) + day - 1)


def _struct_time(year, month, day, hour, minute, second, dst):
    ordinal = _ymd2ord(year, month, day)
    return _time.struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7, ordinal - _days_before_year(year), dst))


# Arguments

def _check_date_fields(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if year < MINYEAR or year > MAXYEAR:
        raise ValueError(f'year {year} is out of range')
    if month < 1 or month > 12:
        raise ValueError('month must be in 1..12')
    if day < 1 or day > _days_in_month(year, month):
        raise ValueError('day is out of range for month')
    return year, month, day


def _check_time_fields(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond, fold = [_index(field) for field in (hour, minute, second, microsecond, fold)]
    if hour < 0 or hour > 23:
        raise ValueError('hour must be in 0..23')
    if minute < 0 or minute > 59:
        raise ValueError('minute must be in 0..59')
    if second < 0 or second > 59:
        raise ValueError('second must be in 0..59')
    if microsecond < 0 or microsecond > 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')
    return hour, minute, second, microsecond, fold


def _check_zone(zone):
    if not (zone is None or isinstance(zone, tzinfo)):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _need_date(*fields):
    for position, (name, value) in enumerate(zip(('year', 'month', 'day'), fields), 1):
        if value is _missing:
            raise TypeError(f"function missing required argument '{name}' (pos {position})")
        _index(value)


def _need_text(value):
    if not isinstance(value, str):
        raise TypeError('fromisoformat: argument must be str')


def _need_offset_in_range(offset):
    if not -timedelta(1) < offset < timedelta(1):
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                         f"timedelta(hours=24), not {offset!r}.")


def _zone_span(zone, question, moment):
    # What the zone answers to utcoffset() or dst().
    if zone is None:
        return None
    span = getattr(zone, question)(moment)
    if span is not None:
        if not isinstance(span, timedelta):
            raise TypeError(f"tzinfo.{question}() must return None or a timedelta, not '{type(span).__name__}'")
        _need_offset_in_range(span)
    return span


def _zone_name(zone, moment):
    name = None if zone is None else zone.tzname(moment)
    if not (name is None or isinstance(name, str)):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


def _state_bytes(value, size):
    # The bytes of a pickle, which come as a str from those of Python 2; None for what is no pickle.
    if isinstance(value, (bytes, str)) and len(value) == size:
        return value.encode('latin1') if isinstance(value, str) else value
    return None


def _type_name(obj):
    # The C types print their dotted name, subclasses their bare one.
    kind = type(obj)
    return f'datetime.{kind.__name__}' if kind.__module__ == 'datetime' else kind.__name__


# Text

def _format_offset(offset, sep=':'):
    if offset is None:
        return ''
    total = _to_microseconds(offset)
    seconds, fraction = divmod(abs(total), _SECOND)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f'{"-" if total < 0 else "+"}{hours:02d}{sep}{minutes:02d}'
    if seconds or fraction:
        text += f'{sep}{seconds:02d}'
    return f'{text}.{fraction:06d}' if fraction else text


_CLOCKS = {'hours': '%02d', 'minutes': '%02d:%02d', 'seconds': '%02d:%02d:%02d', 'milliseconds': '%02d:%02d:%02d.%03d',
           'microseconds': '%02d:%02d:%02d.%06d'}


def _format_time(hour, minute, second, microsecond, timespec, position):
    if timespec == 'auto':
        timespec = 'microseconds' if microsecond else 'seconds'
    if not isinstance(timespec, str):
        raise TypeError(f"isoformat() argument {position} must be str, not {type(timespec).__name__}")
    if timespec not in _CLOCKS:
        raise ValueError('Unknown timespec value')
    fields = hour, minute, second, microsecond // 1000 if timespec == 'milliseconds' else microsecond
    form = _CLOCKS[timespec]
    return form % fields[:form.count('%')]


def _strftime(obj, format, fields):
    # %f, %z, %Z and %:z are not known to time.strftime.
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    # As a C string it ends with a null character.
    format = format.partition('\0')[0]
    known = {}

    def fill(directive):
        if directive not in known:
            if directive == 'f':
                text = f'{getattr(obj, "microsecond", 0):06d}'
            elif directive == 'Z':
                text = ((obj.tzname() if hasattr(obj, 'tzname') else None) or '').replace('%', '%%')
            else:
                text = _format_offset(obj.utcoffset(), ':' if directive == ':z' else '') if hasattr(obj, 'utcoffset') else ''
            known[directive] = text
        return known[directive]

    done, rest = [], format
    while rest:
        plain, percent, rest = rest.partition('%')
        done.append(plain)
        if not percent:
            break
        directive, rest = rest[:1], rest[1:]
        if directive == ':' and _v312:
            # Followed by what is no z, both stand as they are; alone at the end it is dropped.
            if rest:
                directive, rest = ':' + rest[0], rest[1:]
                done.append(fill(':z') if directive == ':z' else '%' + directive)
        elif directive and directive in 'fzZ':
            done.append(fill(directive))
        else:
            done.append('%' + directive)
    return _time.strftime(''.join(done), fields)


# ISO 8601: 3.10 reads what isoformat() writes, from 3.11 on most of the standard is read. What is wrong raises _NotIso, and the caller says
# with what.

class _NotIso(Exception):
    pass


def _all_digits(text):
    return text.isascii() and text.isdigit()


def _number(text):
    if not _all_digits(text):
        raise _NotIso
    return int(text)


def _iso_week_date(year, week, day):
    try:
        return _isoweek_to_gregorian(year, week, day)
    except ValueError:
        raise _NotIso from None


def _read_iso_date(text):
    if not _v311:
        if len(text) != 10 or text[4] != '-' or text[7] != '-':
            raise _NotIso
        return _number(text[:4]), _number(text[5:7]), _number(text[8:])
    if len(text) not in (7, 8, 10):
        raise _NotIso
    # Year, then month and day or W, week and perhaps a day; a dash before every part or before none.
    year, rest = _number(text[:4]), text[4:]
    dash = '-' if rest[0] == '-' else ''
    rest = rest[len(dash):]
    is_week = rest[0] == 'W'
    rest = rest[is_week:]
    middle, rest = _number(rest[:2]), rest[2:]
    if is_week and not rest:
        return _iso_week_date(year, middle, 1)
    if (rest[:1] == '-') != bool(dash):
        raise _NotIso
    rest = rest[len(dash):]
    if len(rest) != (1 if is_week else 2):
        raise _NotIso
    last = _number(rest)
    return _iso_week_date(year, middle, last) if is_week else (year, middle, last)


def _read_iso_clock(text):
    # Hours, minutes, seconds with or without colons between them, and a fraction of the last: [h, m, s, microseconds].
    parts = [_number(text[:2])] if len(text) >= 2 else []
    if not parts:
        raise _NotIso
    rest = text[2:]
    colon = ':' if rest[:1] == ':' or not _v311 else ''
    while rest and len(parts) < 3:
        if _v311 and rest[0] in '.,':
            break
        if not rest.startswith(colon):
            raise _NotIso
        rest = rest[len(colon):]
        if len(rest) < 2:
            raise _NotIso
        parts.append(_number(rest[:2]))
        rest = rest[2:]
    parts += [0] * (3 - len(parts))
    if not rest:
        return [*parts, 0]
    if not _v311:
        fraction = rest[1:]
        if rest[0] != '.' or len(fraction) not in (3, 6):
            raise _NotIso
    elif rest[0] in '.,' + colon:
        fraction = rest[1:]
    elif not colon and len(rest) > 1:
        # Without colons the point may be left out too.
        fraction = rest
    else:
        raise _NotIso
    if not _all_digits(fraction):
        raise _NotIso
    return [*parts, int(fraction[:6].ljust(6, '0'))]


def _read_iso_time(text):
    # The clock and the zone.
    if len(text) < 2:
        raise _NotIso
    for sign in ('-', '+', 'Z') if _v311 else ('-', '+'):
        clock, found, zone = text.partition(sign)
        if found:
            break
    else:
        return [*_read_iso_clock(text), None]
    fields = _read_iso_clock(clock)
    if sign == 'Z':
        if zone:
            raise _NotIso
        return [*fields, timezone.utc]
    if len(zone) in (0, 1, 3) if _v311 else len(zone) not in (5, 8, 15):
        raise _NotIso
    hours, minutes, seconds, microseconds = _read_iso_clock(zone)
    span = timedelta(0, seconds, microseconds, 0, minutes, hours)
    if not span:
        return [*fields, timezone.utc]
    return [*fields, timezone(-span if sign == '-' else span)]


def _iso_date_length(text):
    # Where the date ends. What separates it from the time may be any character, a digit or a dash too.
    if not _v311:
        return 10
    if len(text) == 7:
        return 7
    if text[4] == '-':
        if text[5] != 'W':
            return 10
        if text[8:9] != '-':
            return 8
        if len(text) == 9:
            raise _NotIso
        # 2024-W05-3 or 2024-W05 and a time
        return 8 if _all_digits(text[10:11]) else 10
    if text[4] != 'W':
        return 8
    end = 7
    while end < len(text) and _all_digits(text[end]):
        end += 1
    if end < 9:
        return end
    return 8 if end % 2 else 7


def _read_iso(read, text, shown):
    try:
        return read(text)
    except (_NotIso, IndexError):
        raise ValueError(f'Invalid isoformat string: {shown!r}') from None


# Comparisons: a class says how two of it are ordered, and gets its methods from that.

def _give_order(kind, compare):
    def give(name, test):
        def method(self, other):
            order = compare(self, other)
            return order if order is NotImplemented else test(order, 0)
        method.__name__, method.__qualname__ = name, f'{kind.__name__}.{name}'
        setattr(kind, name, method)
    for name in ('lt', 'le', 'gt', 'ge'):
        give(f'__{name}__', getattr(_operator, name))


def _order(mine, others):
    return (mine > others) - (mine < others)


def _nearest(over, under):
    # The quotient as an integer, ties to the even one.
    whole, rest = divmod(over, under)
    excess = 2 * abs(rest) - abs(under)
    return whole + (excess > 0 or excess == 0 and whole % 2)


# Spans

_UNITS = (('microseconds', 1), ('milliseconds', 1000), ('seconds', _SECOND), ('minutes', 60 * _SECOND), ('hours', 3600 * _SECOND),
          ('days', _DAY), ('weeks', 7 * _DAY))


def _to_microseconds(span):
    return (span._days * 86400 + span._seconds) * _SECOND + span._microseconds


def _span(total, kind=None):
    # Of so many microseconds.
    seconds, microseconds = divmod(total, _SECOND)
    days, seconds = divmod(seconds, 86400)
    if not -2 ** 31 <= days < 2 ** 31:
        raise OverflowError("Python int too large to convert to C int")
    if not -999999999 <= days <= 999999999:
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    self = object.__new__(kind or timedelta)
    self._days, self._seconds, self._microseconds, self._hashcode = days, seconds, microseconds, -1
    return self


@_lay_out
class timedelta:
    __slots__ = '_days', '_seconds', '_microseconds', '_hashcode'

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        # Whole numbers are added exactly; what floats have beyond them is rounded once, when all of it is together.
        total, loose = 0, 0.0
        for value, (name, size) in zip((microseconds, milliseconds, seconds, minutes, hours, days, weeks), _UNITS):
            if isinstance(value, int):
                if value:
                    total += int(value) * size
            elif isinstance(value, float):
                whole = int(value)
                total += whole * size
                scaled = (value - whole) * size
                whole = int(scaled)
                total += whole
                loose += scaled - whole
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if loose:
            step = round(loose)
            if abs(step - loose) == 0.5:
                # Half way: to the even sum.
                odd = total % 2
                step = 2 * round((loose + odd) * 0.5) - odd
            total += step
        return _span(total, cls)

    days = property(lambda self: self._days)
    seconds = property(lambda self: self._seconds)
    microseconds = property(lambda self: self._microseconds)

    def total_seconds(self):
        return _to_microseconds(self) / _SECOND

    def __repr__(self):
        fields = (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds))
        shown = ', '.join([f'{name}={value}' for name, value in fields if value])
        return f'{_type_name(self)}({shown or 0})'

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02d}:{seconds:02d}'
        if self._days:
            text = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, {text}'
        return f'{text}.{self._microseconds:06d}' if self._microseconds else text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _span(_to_microseconds(self) + _to_microseconds(other))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _span(_to_microseconds(self) - _to_microseconds(other))
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _span(_to_microseconds(other) - _to_microseconds(self))
        return NotImplemented

    def __neg__(self):
        return _span(-_to_microseconds(self))

    def __pos__(self):
        return _span(_to_microseconds(self))

    def __abs__(self):
        return _span(abs(_to_microseconds(self)))

    def __mul__(self, other):
        if isinstance(other, int):
            return _span(_to_microseconds(self) * other)
        if isinstance(other, float):
            over, under = other.as_integer_ratio()
            return _span(_nearest(_to_microseconds(self) * over, under))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return _to_microseconds(self) / _to_microseconds(other)
        if isinstance(other, int):
            return _span(_nearest(_to_microseconds(self), other))
        if isinstance(other, float):
            over, under = other.as_integer_ratio()
            return _span(_nearest(_to_microseconds(self) * under, over))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return _to_microseconds(self) // _to_microseconds(other)
        if isinstance(other, int):
            return _span(_to_microseconds(self) // other)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _span(_to_microseconds(self) % _to_microseconds(other))
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            times, rest = divmod(_to_microseconds(self), _to_microseconds(other))
            return times, _span(rest)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return _to_microseconds(self) == _to_microseconds(other)
        return NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash((self._days, self._seconds, self._microseconds))
        return self._hashcode

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _compare_spans(mine, other):
    if isinstance(other, timedelta):
        return _order(_to_microseconds(mine), _to_microseconds(other))
    return NotImplemented


_give_order(timedelta, _compare_spans)
timedelta.resolution = timedelta(microseconds=1)
timedelta.min, timedelta.max = timedelta(-999999999), timedelta(999999999, 86399, 999999)


# Dates

def _day_of(moment):
    return moment._year, moment._month, moment._day


@_lay_out
class date:
    __slots__ = '_year', '_month', '_day', '_hashcode'

    def __new__(cls, year=_missing, month=_missing, day=_missing):
        state = _state_bytes(year, 4) if month is _missing else None
        if state and 1 <= state[2] <= 12:
            fields = state[0] << 8 | state[1], state[2], state[3]
        else:
            _need_date(year, month, day)
            fields = _check_date_fields(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = fields
        self._hashcode = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        return cls(*_time.localtime(timestamp)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        fields = _ord2ymd(ordinal)
        if ordinal > _MAXORDINAL:
            raise ValueError(f'year {fields[0]} is out of range')
        return cls(*fields)

    @classmethod
    def fromisoformat(cls, date_string, /):
        _need_text(date_string)
        return cls(*_read_iso(_read_iso_date, date_string, date_string))

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_isoweek_to_gregorian(year, week, day))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def __repr__(self):
        return f"{_type_name(self)}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def ctime(self):
        return f"{_WEEKDAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        return _strftime(self, format, self.timetuple())

    def __format__(self, fmt, /):
        if not isinstance(fmt, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(fmt).__name__}")
        return self.strftime(fmt) if fmt else str(self)

    def timetuple(self):
        return _struct_time(*_day_of(self), 0, 0, 0, -1)

    def toordinal(self):
        return _ymd2ord(*_day_of(self))

    def weekday(self):
        return (self.toordinal() - 1) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        today = self.toordinal()
        # The days around a new year may belong to a week of the other year.
        for year in (self._year + 1, self._year, self._year - 1):
            start = _first_iso_monday(year)
            if start <= today:
                week, day = divmod(today - start, 7)
                return _IsoCalendarDate(year, week + 1, day + 1)

    def replace(self, year=_missing, month=_missing, day=_missing):
        given = year, month, day
        return type(self)(*[old if new is _missing else new for old, new in zip(_day_of(self), given)])

    if _v313:
        __replace__ = replace

    def __eq__(self, other):
        if _is_compared_by_day(other):
            return _day_of(self) == _day_of(other)
        return NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            self._hashcode = hash(self.__reduce__()[1][0])
        return self._hashcode

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        ordinal = self.toordinal() + other._days
        if not 1 <= ordinal <= _MAXORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return type(self), (bytes([self._year >> 8, self._year & 255, self._month, self._day]),)


# To 3.12 a moment is a date among others; the operators do not come here with it, since its own method is asked first.
def _is_compared_by_day(other):
    return isinstance(other, date) and not (_v313 and isinstance(other, datetime))


def _compare_dates(mine, other):
    if _is_compared_by_day(other):
        return _order(_day_of(mine), _day_of(other))
    return NotImplemented


_give_order(date, _compare_dates)
date.resolution = timedelta(days=1)
date.min, date.max = date(MINYEAR, 1, 1), date(MAXYEAR, 12, 31)


@_lay_out
class IsoCalendarDate(tuple):
    def __new__(cls, year, week, weekday, /):
        return tuple.__new__(cls, (year, week, weekday))

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return '%s(year=%r, week=%r, weekday=%r)' % (_type_name(self), *self)

    def __reduce__(self):
        return tuple, (tuple(self),)


# Zones

@_lay_out
class tzinfo:
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        summer = dt.dst()
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - summer
        if standard:
            # Whether it is summer is asked at the standard time.
            dt += standard
            summer = dt.dst()
            if summer is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + summer

    def __reduce__(self):
        get_args = getattr(self, "__getinitargs__", None)
        args = get_args() if get_args else ()
        get_state = getattr(self, "__getstate__", None)
        if _v311:
            return type(self), args, get_state()
        state = get_state() if get_state else getattr(self, "__dict__", None) or None
        return (type(self), args) if state is None else (type(self), args, state)


# Times of day

def _clock_of(moment):
    return moment._hour, moment._minute, moment._second, moment._microsecond


def _since_midnight(moment):
    hour, minute, second, microsecond = _clock_of(moment)
    return (hour * 3600 + minute * 60 + second) * _SECOND + microsecond


def _set_clock(moment, fields, zone, fold):
    moment._hour, moment._minute, moment._second, moment._microsecond = fields
    moment._tzinfo, moment._fold, moment._hashcode = zone, fold, -1


def _clock_from_state(state, zone):
    if not (zone is None or isinstance(zone, tzinfo)):
        raise TypeError("bad tzinfo state arg")
    return *state[:3], int.from_bytes(state[3:], 'big')


def _with_zone(state, moment):
    return (state,) if moment._tzinfo is None else (state, moment._tzinfo)


def _clock_state(moment):
    return bytes(_clock_of(moment)[:3]) + moment._microsecond.to_bytes(3, 'big')


def _repr_with_zone(moment, fields, *names):
    # The zone and the fold in the order of the names, where there is one.
    parts = [str(field) for field in fields]
    for name in names:
        if name == 'fold' and moment._fold:
            parts.append('fold=1')
        elif name == 'tzinfo' and moment._tzinfo is not None:
            parts.append(f'tzinfo={moment._tzinfo!r}')
    return f'{_type_name(moment)}({", ".join(parts)})'


def _changed(moment, olds, news, zone, fold):
    fields = [old if new is _missing else new for old, new in zip(olds, news)]
    return type(moment)(*fields, moment._tzinfo if zone is True else zone, fold=moment._fold if fold is _missing else fold)


@_lay_out
class time:
    __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_hashcode', '_fold'

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        state = _state_bytes(hour, 6)
        if state and state[0] & 127 < 24:
            # The fold is the highest bit of the hour.
            tzinfo, fold = minute or None, state[0] >> 7
            fields = _clock_from_state(bytes([state[0] & 127]) + state[1:], tzinfo)
        else:
            *fields, fold = _check_time_fields(hour, minute, second, microsecond, fold)
            _check_zone(tzinfo)
        self = object.__new__(cls)
        _set_clock(self, fields, tzinfo, fold)
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        _need_text(time_string)
        text = time_string[1:] if _v311 and time_string[:1] == 'T' else time_string
        return cls(*_read_iso(_read_iso_time, text, time_string))

    def __repr__(self):
        fields = _clock_of(self)
        return _repr_with_zone(self, fields if fields[3] else fields[:3] if fields[2] else fields[:2], 'tzinfo', 'fold')

    def isoformat(self, timespec='auto'):
        return _format_time(*_clock_of(self), timespec, 1) + _format_offset(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        # Of a day that the C library knows.
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    __format__ = date.__format__

    def utcoffset(self):
        return _zone_span(self._tzinfo, 'utcoffset', None)

    def dst(self):
        return _zone_span(self._tzinfo, 'dst', None)

    def tzname(self):
        return _zone_name(self._tzinfo, None)

    def replace(self, hour=_missing, minute=_missing, second=_missing, microsecond=_missing, tzinfo=True, *, fold=_missing):
        return _changed(self, _clock_of(self), (hour, minute, second, microsecond), tzinfo, fold)

    if _v313:
        __replace__ = replace

    def __eq__(self, other):
        if isinstance(other, time):
            return _compare_clocks(self, other, False) == 0
        return NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            first = self.replace(fold=0) if self._fold else self
            offset = first.utcoffset()
            if offset is None:
                self._hashcode = hash(first._getstate()[0])
            else:
                self._hashcode = hash(_span(_since_midnight(self)) - offset)
        return self._hashcode

    def _getstate(self, protocol=3):
        state = _clock_state(self)
        if self._fold and protocol > 3:
            state = bytes([state[0] | 128]) + state[1:]
        return _with_zone(state, self)

    def __reduce_ex__(self, protocol):
        return type(self), self._getstate(protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _compare_clocks(mine, other, strict=True):
    # None where they are merely different: one has an offset, the other has none.
    if mine._tzinfo is other._tzinfo:
        return _order(_clock_of(mine), _clock_of(other))
    offsets = mine.utcoffset(), other.utcoffset()
    if offsets[0] == offsets[1]:
        return _order(_clock_of(mine), _clock_of(other))
    if None in offsets:
        if strict:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return None
    keys = [(clock._hour * 60 + clock._minute - offset // timedelta(minutes=1), clock._second, clock._microsecond)
            for clock, offset in zip((mine, other), offsets)]
    return _order(*keys)


_give_order(time, lambda mine, other: _compare_clocks(mine, other) if isinstance(other, time) else NotImplemented)
time.resolution = timedelta(microseconds=1)
time.min, time.max = time(), time(23, 59, 59, 999999)

_date, _time_of_day, _tzinfo = date, time, tzinfo  # where a class has attributes of these names


# Moments

def _warn_naive(name, instead):
    if _v312:
        import warnings
        warnings.warn(f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use "
                      f"timezone-aware objects to represent datetimes in UTC: datetime.datetime.{instead}.",
                      DeprecationWarning)


def _since_year_one(moment):
    # As the clock shows it, whatever the zone.
    return moment.toordinal() * _DAY + _since_midnight(moment)


def _at(kind, t, zone, is_utc):
    # The moment so many seconds after the epoch.
    if isinstance(t, float):
        try:
            over, under = t.as_integer_ratio()
        except ValueError:
            raise ValueError('Invalid value NaN (not a number)') from None
        except OverflowError:
            raise OverflowError('timestamp out of range for platform time_t') from None
        t, microsecond = divmod(_nearest(over * _SECOND, under), _SECOND)
    else:
        t, microsecond = _index(t), 0
    *fields, second = (_time.gmtime if is_utc else _time.localtime)(t)[:6]
    moment = kind(*fields, min(second, 59), microsecond, zone)
    return moment if zone is None else zone.fromutc(moment)


def _local_seconds(moment):
    # Since the epoch, for what the local clock shows. Where the clock jumps there are two answers or none; fold chooses.
    shown = _since_year_one(moment) // _SECOND - _EPOCH_SECONDS

    def clock_at(seconds):
        year, month, day, hour, minute, second = _time.localtime(seconds)[:6]
        return _ymd2ord(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - _EPOCH_SECONDS

    shift = clock_at(shown) - shown
    first = shown - shift
    seen = clock_at(first)
    if seen == shown:
        # Another one is a day away at most.
        around = first + (86400 if moment._fold else -86400)
        other_shift = clock_at(around) - around
        if other_shift == shift:
            return first
    else:
        other_shift = seen - first
    second = shown - other_shift
    if clock_at(second) == shown:
        return second
    if seen == shown:
        return first
    return min(first, second) if moment._fold else max(first, second)


def _local_zone(moment):
    seconds = _local_seconds(moment) if moment.tzinfo is None else (moment - _EPOCH) // timedelta(seconds=1)
    found = _time.localtime(seconds)
    return timezone(timedelta(seconds=found.tm_gmtoff), found.tm_zone)


@_lay_out
class datetime(date):
    __slots__ = '_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold'

    def __new__(cls, year=_missing, month=_missing, day=_missing, hour=0, minute=0, second=0, microsecond=0, tzinfo=None,
                *, fold=0):
        state = _state_bytes(year, 10)
        if state and 1 <= state[2] & 127 <= 12:
            # The fold is the highest bit of the month.
            tzinfo, fold = None if month is _missing else month, state[2] >> 7
            day_fields = state[0] << 8 | state[1], state[2] & 127, state[3]
            fields = _clock_from_state(state[4:], tzinfo)
        else:
            _need_date(year, month, day)
            day_fields = _check_date_fields(year, month, day)
            *fields, fold = _check_time_fields(hour, minute, second, microsecond, fold)
            _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = day_fields
        _set_clock(self, fields, tzinfo, fold)
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        return _at(cls, timestamp, tz, tz is not None)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        _warn_naive('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return _at(cls, t, None, True)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        _warn_naive('utcnow', 'now(datetime.UTC)')
        return _at(cls, _time.time(), None, True)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for position, (part, kind) in enumerate(((date, _date), (time, _time_of_day)), 1):
            if not isinstance(part, kind):
                raise TypeError(f"combine() argument {position} must be datetime.{kind.__name__}, not {type(part).__name__}")
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        _need_text(date_string)

        def read(text):
            if len(text) < 7:
                raise _NotIso
            end = _iso_date_length(text)
            day, clock = _read_iso_date(text[:end]), text[end + 1:]
            if not clock and len(text) > end:
                raise _NotIso
            return [*day, *(_read_iso_time(clock) if clock else ())]

        return cls(*_read_iso(read, date_string, date_string))

    @classmethod
    def strptime(cls, date_string, format, /):
        for position, text in enumerate((date_string, format), 1):
            if not isinstance(text, str):
                raise TypeError(f"strptime() argument {position} must be str, not {type(text).__name__}")
        import _strptime
        return _strptime._strptime_datetime(cls, date_string, format)

    # Its parts

    def date(self):
        return _date(*_day_of(self))

    def time(self):
        return _time_of_day(*_clock_of(self), fold=self._fold)

    def timetz(self):
        return _time_of_day(*_clock_of(self), self._tzinfo, fold=self._fold)

    def timetuple(self):
        summer = self.dst()
        return _struct_time(*_day_of(self), *_clock_of(self)[:3], -1 if summer is None else int(bool(summer)))

    def utctimetuple(self):
        offset = self.utcoffset()
        utc = self - offset if offset else self
        return _struct_time(*_day_of(utc), *_clock_of(utc)[:3], 0)

    def timestamp(self):
        if self._tzinfo is None:
            return _local_seconds(self) + self._microsecond / 1e6
        return (self - _EPOCH).total_seconds()

    def replace(self, year=_missing, month=_missing, day=_missing, hour=_missing, minute=_missing, second=_missing,
                microsecond=_missing, tzinfo=True, *, fold=_missing):
        return _changed(self, (*_day_of(self), *_clock_of(self)), (year, month, day, hour, minute, second, microsecond),
                        tzinfo, fold)

    if _v313:
        __replace__ = replace

    # Zones

    def utcoffset(self):
        return _zone_span(self._tzinfo, 'utcoffset', self)

    def dst(self):
        return _zone_span(self._tzinfo, 'dst', self)

    def tzname(self):
        return _zone_name(self._tzinfo, self)

    def astimezone(self, tz=None):
        if tz is None:
            tz = _local_zone(self)
        elif not isinstance(tz, _tzinfo):
            _check_zone(tz)
        mine = self._tzinfo
        offset = None if mine is None else mine.utcoffset(self)
        if offset is None:
            # Naive: taken for local time.
            mine = _local_zone(self if mine is None else self.replace(tzinfo=None))
            offset = mine.utcoffset(self)
        if tz is mine:
            return self
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    # Text

    def __repr__(self):
        fields = (*_day_of(self), *_clock_of(self))
        return _repr_with_zone(self, fields if fields[6] else fields[:6] if fields[5] else fields[:5], 'fold', 'tzinfo')

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        return (f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{_format_time(*_clock_of(self), timespec, 2)}'
                f'{_format_offset(self.utcoffset())}')

    def __str__(self):
        return self.isoformat(sep=' ')

    def ctime(self):
        return (f"{_WEEKDAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} {self._hour:02d}:{self._minute:02d}:"
                f"{self._second:02d} {self._year:04d}")

    # Arithmetic

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, microseconds = divmod(_since_year_one(self) + _to_microseconds(other), _DAY)
        if not 1 <= days <= _MAXORDINAL:
            raise OverflowError("date value out of range")
        seconds, microsecond = divmod(microseconds, _SECOND)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return type(self)(*_ord2ymd(days), hour, minute, second, microsecond, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        difference = _span(_since_year_one(self) - _since_year_one(other))
        if self._tzinfo is other._tzinfo:
            return difference
        offsets = self.utcoffset(), other.utcoffset()
        if offsets[0] == offsets[1]:
            return difference
        if None in offsets:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return difference + offsets[1] - offsets[0]

    def __eq__(self, other):
        if isinstance(other, datetime):
            return _compare_moments(self, other, False) == 0
        return False if isinstance(other, date) and not _v313 else NotImplemented

    def __hash__(self):
        if self._hashcode == -1:
            first = self.replace(fold=0) if self._fold else self
            offset = first.utcoffset()
            if offset is None:
                self._hashcode = hash(first._getstate()[0])
            else:
                self._hashcode = hash(_span(_since_year_one(self)) - offset)
        return self._hashcode

    def _getstate(self, protocol=3):
        month = self._month | 128 if self._fold and protocol > 3 else self._month
        return _with_zone(bytes([self._year >> 8, self._year & 255, month, self._day]) + _clock_state(self), self)

    def __reduce_ex__(self, protocol):
        return type(self), self._getstate(protocol)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _compare_moments(mine, other, strict=True):
    # None where they are merely different: one has an offset and the other has none, or an offset depends on the fold.
    keys = (*_day_of(mine), *_clock_of(mine)), (*_day_of(other), *_clock_of(other))
    if mine._tzinfo is other._tzinfo:
        return _order(*keys)
    offsets = mine.utcoffset(), other.utcoffset()
    if not strict:
        for moment, offset in zip((mine, other), offsets):
            if moment.replace(fold=not moment._fold).utcoffset() != offset:
                return None
    if offsets[0] == offsets[1]:
        return _order(*keys)
    if None in offsets:
        if strict:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return None
    return _order(*[_since_year_one(moment) - _to_microseconds(offset) for moment, offset in zip((mine, other), offsets)])


def _compare_with_moment(mine, other):
    if isinstance(other, datetime):
        return _compare_moments(mine, other)
    if isinstance(other, date) and not _v313:
        raise TypeError(f"can't compare {_type_name(mine)} to {_type_name(other)}")
    return NotImplemented


_give_order(datetime, _compare_with_moment)
datetime.resolution = timedelta(microseconds=1)
datetime.min, datetime.max = datetime(MINYEAR, 1, 1), datetime(MAXYEAR, 12, 31, 23, 59, 59, 999999)


@_lay_out
class timezone(tzinfo):
    __slots__ = '_offset', '_name'

    def __new__(cls, offset=_missing, name=_missing):
        if offset is _missing:
            raise TypeError("timezone() missing required argument 'offset' (pos 1)")
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is _missing and not offset:
            return cls.utc
        if not (name is _missing or isinstance(name, str)):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        _need_offset_in_range(offset)
        return _fixed_zone(offset, None if name is _missing else name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return type(self), self.__getinitargs__()

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        return f'datetime.timezone({", ".join([repr(arg) for arg in self.__getinitargs__()])})'

    def __str__(self):
        return self.tzname(None)

    def utcoffset(self, dt, /):
        _check_moment(dt, 'utcoffset')
        return self._offset

    def tzname(self, dt, /):
        _check_moment(dt, 'tzname')
        if self._name is not None:
            return self._name
        return f'UTC{_format_offset(self._offset)}' if self._offset else 'UTC'

    def dst(self, dt, /):
        _check_moment(dt, 'dst')
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


def _check_moment(moment, method):
    if not (moment is None or isinstance(moment, datetime)):
        raise TypeError(f"{method}(dt) argument must be a datetime instance or None, not {type(moment).__name__}")


def _fixed_zone(offset, name=None):
    zone = tzinfo.__new__(timezone)
    zone._offset, zone._name = offset, name
    return zone


timezone.utc = _fixed_zone(timedelta(0))
timezone.min, timezone.max = [_fixed_zone(timedelta(minutes=minutes)) for minutes in (-1439, 1439)]
if _v311:
    UTC = timezone.utc
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_EPOCH_SECONDS = _EPOCH.toordinal() * 86400

# A class of C without a name in the module.
_IsoCalendarDate = IsoCalendarDate
del IsoCalendarDate

for _class in (timedelta, date, tzinfo, time, datetime, timezone):
    _seal(_class, 'datetime', _class is timedelta)
del _seal, _lay_out, _class
__name__ = '_datetime'
