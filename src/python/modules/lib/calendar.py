# Calendars as lists of weeks, as text and as HTML, and the names of days and months.
# Behaves as Lib/calendar.py of CPython 3.10 to 3.13 (3.12 made days and months enumerations). The weeks of a month are three runs of
# days: what the month before lends, the month itself, what the next month lends.

import sys
import datetime
import locale as _locale
from itertools import chain, repeat

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
    "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr", "day_name",
    "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar", "weekheader"]

_MONTH_NAMES = ("JANUARY FEBRUARY MARCH APRIL MAY JUNE "
                "JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER").split()
_DAY_NAMES = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY".split()

error = ValueError


class IllegalMonthError(ValueError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


if _v312:
    from enum import IntEnum, global_enum

    __all__ += ["Day", "Month", *_MONTH_NAMES, *_DAY_NAMES]
    Month = global_enum(IntEnum('Month', _MONTH_NAMES, module=__name__))
    Day = global_enum(IntEnum('Day', _DAY_NAMES, module=__name__, start=0))
    _months_of_year = Month

    def __getattr__(name):
        # Two constants from before the enumeration.
        if name not in ('January', 'February'):
            raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
        from warnings import warn
        warn(f"The '{name}' attribute is deprecated, use '{name.upper()}' instead", DeprecationWarning, stacklevel=2)
        return int(Month[name.upper()])
else:
    __all__ += _DAY_NAMES
    MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
    January, February = 1, 2
    _months_of_year = range(1, 13)

# Place 0 is no month.
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _LocalizedNames:
    # Asked for when looked at, since the locale may have changed since.
    def __init__(self, format):
        self.format = format

    def __getitem__(self, i):
        sources = self._sources[i]
        if isinstance(i, slice):
            return [ask(self.format) for ask in sources]
        return sources(self.format)

    def __len__(self):
        return len(self._sources)


class _localized_month(_LocalizedNames):
    _sources = _months = [lambda form: "", *(datetime.date(2001, number, 1).strftime for number in range(1, 13))]


class _localized_day(_LocalizedNames):
    # The first day of 2001 was a Monday.
    _sources = _days = [datetime.date(2001, 1, number).strftime for number in range(1, 8)]


day_name, day_abbr = map(_localized_day, ('%A', '%a'))
month_name, month_abbr = map(_localized_month, ('%B', '%b'))


def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    def before(year):
        return year // 4 - year // 100 + year // 400
    return before(y2 - 1) - before(y1 - 1)


def weekday(year, month, day):
    # Days fall as they fell 400 years ago.
    if year < datetime.MINYEAR or year > datetime.MAXYEAR:
        year = year % 400 + 2000
    number = datetime.date(year, month, day).weekday()
    return Day(number) if _v312 else number


def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _monthlen(year, month)


def _monthlen(year, month):
    return 29 if month == 2 and isleap(year) else mdays[month]


def _prevmonth(year, month):
    return (year, month - 1) if month > 1 else (year - 1, 12)


def _nextmonth(year, month):
    return (year, month + 1) if month < 12 else (year + 1, 1)


def _rows(cells, width):
    return [cells[begin:begin + width] for begin in range(0, len(cells), width)]


class Calendar(object):
    """Lists of weeks; what a day is depends on the method."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def _runs(self, year, month):
        # How many days are lent by the month before, are the month's own, are lent by the next.
        begin, own = monthrange(year, month)
        return (begin - self.firstweekday) % 7, own, (self.firstweekday - begin - own) % 7

    def iterweekdays(self):
        for number in range(7):
            yield (self.firstweekday + number) % 7

    def itermonthdates(self, year, month):
        for triple in self.itermonthdays3(year, month):
            yield datetime.date(*triple)

    def itermonthdays(self, year, month):
        before, own, after = self._runs(year, month)
        yield from chain(repeat(0, before), range(1, own + 1), repeat(0, after))

    def itermonthdays2(self, year, month):
        column = self.firstweekday
        for day in self.itermonthdays(year, month):
            yield day, column % 7
            column += 1

    def itermonthdays3(self, year, month):
        before, own, after = self._runs(year, month)
        earlier = _prevmonth(year, month)
        length = _monthlen(*earlier)
        for where, first, last in ((earlier, length - before + 1, length), ((year, month), 1, own),
                                   (_nextmonth(year, month), 1, after)):
            for day in range(first, last + 1):
                yield *where, day

    def itermonthdays4(self, year, month):
        column = self.firstweekday
        for triple in self.itermonthdays3(year, month):
            yield *triple, column % 7
            column += 1

    def monthdatescalendar(self, year, month):
        return _rows(list(self.itermonthdates(year, month)), 7)

    def monthdays2calendar(self, year, month):
        return _rows(list(self.itermonthdays2(year, month)), 7)

    def monthdayscalendar(self, year, month):
        return _rows(list(self.itermonthdays(year, month)), 7)

    def yeardatescalendar(self, year, width=3):
        return _rows([self.monthdatescalendar(year, number) for number in _months_of_year], width)

    def yeardays2calendar(self, year, width=3):
        return _rows([self.monthdays2calendar(year, number) for number in _months_of_year], width)

    def yeardayscalendar(self, year, width=3):
        return _rows([self.monthdayscalendar(year, number) for number in _months_of_year], width)


class TextCalendar(Calendar):
    """Months and years as plain text."""

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end='')

    def formatday(self, day, weekday, width):
        return ('' if day == 0 else '%2i' % day).center(width)

    def formatweek(self, theweek, width):
        return ' '.join(self.formatday(day, column, width) for day, column in theweek)

    def formatweekday(self, day, width):
        name = (day_abbr if width < 9 else day_name)[day]
        return name[:width].center(width)

    def formatweekheader(self, width):
        return ' '.join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        title = month_name[themonth]
        return (f'{title} {theyear!r}' if withyear else title).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end='')

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(days, w) for days in self.monthdays2calendar(theyear, themonth)]
        return ''.join([line.rstrip() + '\n' * l for line in lines])

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        column = 7 * (w + 1) - 1
        lines = [repr(theyear).center(column * m + c * (m - 1))]
        weekdays = self.formatweekheader(w)
        first = 1
        for row in self.yeardays2calendar(theyear, m):
            numbers = range(first, first + len(row))
            first += m
            titles = [self.formatmonthname(theyear, number, column, False) for number in numbers]
            # An empty line, what each month is, its days, and week beside week.
            lines += ['', formatstring(titles, column, c), formatstring([weekdays] * len(row), column, c)]
            for level in range(max(map(len, row))):
                weeks = [self.formatweek(weeks[level], w) if level < len(weeks) else '' for weeks in row]
                lines.append(formatstring(weeks, column, c))
        return ''.join([line.rstrip() + '\n' * l for line in lines])

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end='')


class HTMLCalendar(Calendar):
    """Months and years as tables of HTML; the CSS classes are attributes, to be replaced."""

    cssclasses = "mon tue wed thu fri sat sun".split()
    cssclasses_weekday_head = cssclasses
    cssclass_noday = "noday"
    cssclass_month_head = cssclass_month = "month"
    cssclass_year_head = cssclass_year = "year"

    def formatday(self, day, weekday):
        css, text = (self.cssclasses[weekday], '%d' % day) if day != 0 else (self.cssclass_noday, '&nbsp;')
        return f'<td class="{css}">{text}</td>'

    def formatweek(self, theweek):
        cells = [self.formatday(day, column) for day, column in theweek]
        return f'<tr>{"".join(cells)}</tr>'

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        cells = [self.formatweekday(day) for day in self.iterweekdays()]
        return f'<tr>{"".join(cells)}</tr>'

    def formatmonthname(self, theyear, themonth, withyear=True):
        title = f'{month_name[themonth]} {theyear}' if withyear else month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{title}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        title = self.formatmonthname(theyear, themonth, withyear=withyear)
        rows = [title, self.formatweekheader(), *map(self.formatweek, self.monthdays2calendar(theyear, themonth))]
        return f'{_table(self.cssclass_month)}\n' + '\n'.join(rows) + '\n</table>\n'

    def formatyear(self, theyear, width=3):
        width = max(width, 1)
        parts = [f'{_table(self.cssclass_year)}\n'
                 f'<tr><th colspan="{width:d}" class="{self.cssclass_year_head}">{theyear}</th></tr>']
        for first in range(1, 13, width):
            cells = [f'<td>{self.formatmonth(theyear, number, withyear=False)}</td>'
                     for number in range(first, min(first + width, 13))]
            parts += ['<tr>', *cells, '</tr>']
        return ''.join(parts) + '</table>'

    def formatyearpage(self, theyear, width=3, css='calendar.css', encoding=None):
        if encoding is None:
            encoding = sys.getdefaultencoding()
        lines = [f'<?xml version="1.0" encoding="{encoding}"?>',
                 '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
                 '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
                 '<html>', '<head>',
                 f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />']
        if css is not None:
            lines.append(f'<link rel="stylesheet" type="text/css" href="{css}" />')
        lines += ['<title>Calendar for %d</title>' % theyear, '</head>', '<body>',
                  self.formatyear(theyear, width) + '</body>', '</html>', '']
        return '\n'.join(lines).encode(encoding, 'xmlcharrefreplace')


def _table(css):
    return f'<table border="0" cellpadding="0" cellspacing="0" class="{css}">'


class different_locale:
    """The block runs with another locale for times."""

    def __init__(self, locale):
        self.locale = locale
        if _v311:
            self.oldlocale = None

    def __enter__(self):
        self.oldlocale = _locale.setlocale(_locale.LC_TIME) if _v311 else _locale.getlocale(_locale.LC_TIME)
        _locale.setlocale(_locale.LC_TIME, self.locale)

    def __exit__(self, *args):
        _locale.setlocale(_locale.LC_TIME, self.oldlocale)


def _get_default_locale():
    if not _v311:
        return _locale.getdefaultlocale()
    current = _locale.setlocale(_locale.LC_TIME)
    if current == "C":
        # Nothing was chosen: what the user's environment says.
        with different_locale(""):
            current = _locale.setlocale(_locale.LC_TIME)
    return current


class LocaleTextCalendar(TextCalendar):
    """Text with the names of a given locale."""

    def __init__(self, firstweekday=0, locale=None):
        TextCalendar.__init__(self, firstweekday)
        self.locale = _get_default_locale() if locale is None else locale

    def formatweekday(self, day, width):
        with different_locale(self.locale):
            return super().formatweekday(day, width)

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        with different_locale(self.locale):
            return super().formatmonthname(theyear, themonth, width, withyear)


class LocaleHTMLCalendar(HTMLCalendar):
    """HTML with the names of a given locale."""

    def __init__(self, firstweekday=0, locale=None):
        HTMLCalendar.__init__(self, firstweekday)
        self.locale = _get_default_locale() if locale is None else locale

    def formatweekday(self, day):
        with different_locale(self.locale):
            return super().formatweekday(day)

    def formatmonthname(self, theyear, themonth, withyear=True):
        with different_locale(self.locale):
            return super().formatmonthname(theyear, themonth, withyear)


# The functions of the module are methods of one calendar.
c = TextCalendar()
prweek, week, weekheader = c.prweek, c.formatweek, c.formatweekheader
prmonth, month, monthcalendar = c.prmonth, c.formatmonth, c.monthdayscalendar
prcal, calendar = c.pryear, c.formatyear
firstweekday = c.getfirstweekday


def setfirstweekday(firstweekday):
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


_colwidth, _spacing = 20, 6  # a week of two-digit days; what is between two months


def format(cols, colwidth=_colwidth, spacing=_spacing):
    print(formatstring(cols, colwidth, spacing))


def formatstring(cols, colwidth=_colwidth, spacing=_spacing):
    gap = spacing * ' '
    return gap.join([cell.center(colwidth) for cell in cols])


EPOCH = 1970
_EPOCH_ORD = datetime.date(EPOCH, 1, 1).toordinal()


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    elapsed = datetime.date(year, month, 1).toordinal() + day - 1 - _EPOCH_ORD
    for size, part in ((24, hour), (60, minute), (60, second)):
        elapsed = elapsed * size + part
    return elapsed


def _options(args):
    import argparse
    parser = argparse.ArgumentParser()
    text = parser.add_argument_group('text only arguments')
    html = parser.add_argument_group('html only arguments')
    for flag, name, default, what in (('-w', '--width', 2, 'width of date column'),
                                      ('-l', '--lines', 1, 'number of lines for each week'),
                                      ('-s', '--spacing', 6, 'spacing between months'),
                                      ('-m', '--months', 3, 'months per row')):
        text.add_argument(flag, name, type=int, default=default, help=f'{what} (default {default})')
    html.add_argument('-c', '--css', default='calendar.css', help='CSS to use for page')
    parser.add_argument('-L', '--locale', default=None,
                        help=f'locale to {"use for" if _v311 else "be used from"} month and weekday names')
    parser.add_argument('-e', '--encoding', default=None, help='encoding to use for output')
    parser.add_argument('-t', '--type', default='text', choices=('text', 'html'), help='output type (text or html)')
    if sys.version_info >= (3, 13):
        parser.add_argument('-f', '--first-weekday', type=int, default=0,
                            help='weekday (0 is Monday, 6 is Sunday) to start each week (default 0)')
    parser.add_argument('year', nargs='?', type=int, help='year number' if sys.version_info >= (3, 13) else 'year number (1-9999)')
    parser.add_argument('month', nargs='?', type=int, help='month number (1-12, text only)')
    chosen = parser.parse_args(args)
    if chosen.locale and not chosen.encoding:
        parser.error('if --locale is specified --encoding is required')
    if chosen.type == 'html' and chosen.month:
        parser.error('incorrect number of arguments')
    return chosen


def main(args=None):
    if sys.version_info < (3, 13) and args is not None:
        args = args[1:]  # the program's own name comes first
    chosen = _options(args)
    plain, localized = ((HTMLCalendar, LocaleHTMLCalendar) if chosen.type == 'html' else (TextCalendar, LocaleTextCalendar))
    made = localized(locale=(chosen.locale, chosen.encoding)) if chosen.locale else plain()
    made.setfirstweekday(getattr(chosen, 'first_weekday', 0))
    year = datetime.date.today().year if chosen.year is None else chosen.year
    if chosen.type == 'html':
        encoding = sys.getdefaultencoding() if chosen.encoding is None else chosen.encoding
        sys.stdout.buffer.write(made.formatyearpage(year, css=chosen.css, encoding=encoding))
        return
    if chosen.month is None:
        text = made.formatyear(year, w=chosen.width, l=chosen.lines, c=chosen.spacing, m=chosen.months)
    else:
        text = made.formatmonth(year, chosen.month, w=chosen.width, l=chosen.lines)
    if chosen.encoding:
        sys.stdout.buffer.write(text.encode(chosen.encoding))
    else:
        sys.stdout.write(text)


if __name__ == '__main__':
    main(None if sys.version_info >= (3, 13) else sys.argv)
