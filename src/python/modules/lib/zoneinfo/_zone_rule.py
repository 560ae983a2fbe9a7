# What a zone does after its last recorded transition: the rule in the TZ variable's form, such as EST5EDT,M3.2.0,M11.1.0.
# Follows the _TZStr of Lib/zoneinfo/_zoneinfo.py: of two times a year, from when to when time is saved.

from datetime import date as _date, timedelta as _timedelta

_EPOCH = _date(1970, 1, 1).toordinal()


def _name_and_rest(text):
    # A name is letters, or anything between angle brackets.
    if text[0] == '<':
        name, _, rest = text[1:].partition('>')
        return name, rest
    length = 0
    while length < len(text) and text[length].isalpha():
        length += 1
    return text[:length], text[length:]


def _offset_and_rest(text):
    length = 0
    while length < len(text) and text[length] in '+-:0123456789':
        length += 1
    return text[:length], text[length:]


def _seconds(text):
    sign = -1 if text[0] == '-' else 1
    hours, minutes, seconds = ([int(part) for part in text.lstrip('+-').split(':')] + [0, 0])[:3]
    return sign * (hours * 3600 + minutes * 60 + seconds)


class _YearDay:
    """A day and a time of each year, as seconds of local time since the epoch."""

    def __init__(self, text):
        day, _, at = text.partition('/')
        self.seconds = _seconds(at or '2')
        self.day = day

    def of(self, year):
        if self.day[0] == 'M':
            month, week, weekday = map(int, self.day[1:].split('.'))
            first = _date(year, month, 1)
            ordinal = first.toordinal() + (weekday - first.isoweekday()) % 7 + (week - 1) * 7
            # The fifth one is the last one.
            after = _date(year + month // 12, month % 12 + 1, 1).toordinal()
            if ordinal >= after:
                ordinal -= 7
        elif self.day[0] == 'J':
            # The leap day is not counted.
            number = int(self.day[1:])
            ordinal = _date(year, 1, 1).toordinal() + number - 1
            if number > 59 and _date(year, 3, 1).toordinal() - _date(year, 2, 1).toordinal() == 29:
                ordinal += 1
        else:
            ordinal = _date(year, 1, 1).toordinal() + int(self.day)
        return (ordinal - _EPOCH) * 86400 + self.seconds


class Rule:
    """`std` and `dst` are kinds of time: (offset, saving, abbreviation); `dst` is None where time is never saved."""

    def __init__(self, text):
        zone, *changes = text.split(',')
        name, rest = _name_and_rest(zone)
        west, rest = _offset_and_rest(rest)
        offset = -_seconds(west)
        self.std = (_timedelta(seconds=offset), _timedelta(0), name)
        self.dst = None
        if changes:
            name, west = _name_and_rest(rest)
            saved = -_seconds(west) if west else offset + 3600
            self.saving = saved - offset
            self.dst = (_timedelta(seconds=saved), _timedelta(seconds=self.saving), name)
            self.offset, self.saved = offset, saved
            self.start, self.end = map(_YearDay, changes)

    def at_local(self, seconds, year, fold):
        if self.dst is None:
            return self.std
        start, end = self.start.of(year), self.end.of(year)
        # In the hour that does not exist and in the one that comes twice, fold decides.
        if fold == (self.saving >= 0):
            end -= self.saving
        else:
            start += self.saving
        return self._kind(start, end, seconds)

    def at_utc(self, seconds, year):
        """The kind of time, and whether the local time is the second of its name."""
        if self.dst is None:
            return self.std, False
        start = self.start.of(year) - self.offset
        end = self.end.of(year) - self.saved
        twice = end if self.saving > 0 else start
        return self._kind(start, end, seconds), twice <= seconds < twice + abs(self.saving)

    def _kind(self, start, end, seconds):
        if start < end:
            return self.dst if start <= seconds < end else self.std
        return self.std if end <= seconds < start else self.dst
