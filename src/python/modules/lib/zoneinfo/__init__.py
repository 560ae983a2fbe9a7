# Time zones by key: their offsets, savings and abbreviations at any time, and times converted to them.
# Follows Lib/zoneinfo of CPython 3.10 to 3.13. Leaves out from_file and zones in files: the zones are those of _zones, found while
# the search path has the folder they come from.

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

import os as _os
import weakref as _weakref
from bisect import bisect_right as _bisect_right
from datetime import date as _date, timedelta as _timedelta, tzinfo as _tzinfo

from ._zone_rule import Rule as _Rule

_DATABASE = '/usr/share/zoneinfo'
_DEFAULT_PATH = (_DATABASE, '/usr/lib/zoneinfo', '/usr/share/lib/zoneinfo', '/etc/zoneinfo')
TZPATH = _DEFAULT_PATH
_EPOCH = _date(1970, 1, 1).toordinal()
_lines = None


class ZoneInfoNotFoundError(KeyError):
    """No zone of this key."""

    __module__ = 'zoneinfo._common'


class InvalidTZPathWarning(RuntimeWarning):
    """A path of zones that is not absolute."""

    __module__ = 'zoneinfo._tzpath'


def _all_lines():
    global _lines
    if _DATABASE not in TZPATH:
        return {}
    if _lines is None:
        from . import _zones
        _lines = _zones.lines_by_key()
    return _lines


def _check_key(key):
    if _os.path.isabs(key):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    clean = _os.path.normpath(key)
    if len(clean) != len(key):
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    base = _os.path.normpath(_os.path.join('_', '_'))[:-1]
    if _os.path.normpath(_os.path.join(base, clean))[:len(base)] != base:
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')


def _line(key):
    _check_key(key)
    try:
        return _all_lines()[key]
    except KeyError:
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}') from None


class ZoneInfo(_tzinfo):
    __module__ = 'zoneinfo'
    _known = _weakref.WeakValueDictionary()

    def __new__(cls, key):
        zone = cls._known.get(key)
        if zone is None:
            zone = cls._known.setdefault(key, cls.no_cache(key))
        return zone

    def __init_subclass__(cls):
        cls._known = _weakref.WeakValueDictionary()

    @classmethod
    def no_cache(cls, key):
        zone = super().__new__(cls)
        zone._key = key
        kinds, transitions, rule = _line(key).split('|')
        zone._read(kinds, transitions, rule)
        return zone

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._known) if only_keys is None else only_keys:
            cls._known.pop(key, None)

    def _read(self, kinds, transitions, rule):
        table = []
        for kind in kinds.split(';'):
            offset, saving, name = kind.split(',')
            table.append((_timedelta(seconds=int(offset)), _timedelta(seconds=int(saving)), name))
        self._before = table[0]
        # When each kind begins, as UTC and as local time (with fold 0 and 1), in seconds since the epoch.
        self._utc, self._local, self._kinds = [], ([], []), []
        moment, offset = 0, table[0][0]
        for step in transitions.split():
            delta, kind = step.split(',')
            moment += int(delta[:-1], 36) if delta[-1] == 's' else int(delta, 36) * 60
            kind = table[int(kind, 36)]
            either = sorted((offset.total_seconds(), kind[0].total_seconds()), reverse=True)
            self._utc.append(moment)
            self._kinds.append(kind)
            for times, shift in zip(self._local, either):
                times.append(moment + int(shift))
            offset = kind[0]
        self._rule = _Rule(rule) if rule else None
        self._last = self._kinds[-1] if self._kinds else table[0]
        self._fixed = not self._utc and (self._rule is None or self._rule.dst is None)

    @property
    def key(self):
        return self._key

    def _at_local(self, moment):
        if moment is None:
            return (self._rule.std if self._rule else self._last) if self._fixed else None
        seconds = (moment.toordinal() - _EPOCH) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second
        times = self._local[moment.fold]
        at = _bisect_right(times, seconds)
        if at == len(times) and self._rule is not None:
            return self._rule.at_local(seconds, moment.year, moment.fold)
        return self._kinds[at - 1] if at else self._before

    def utcoffset(self, dt, /):
        kind = self._at_local(dt)
        return kind and kind[0]

    def dst(self, dt, /):
        kind = self._at_local(dt)
        return kind and kind[1]

    def tzname(self, dt, /):
        kind = self._at_local(dt)
        return kind and kind[2]

    def fromutc(self, dt, /):
        if not hasattr(dt, 'hour') or not hasattr(dt, 'toordinal'):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        seconds = (dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second
        kind, is_second = self._at_utc(seconds, dt.year)
        local = dt + kind[0]
        return local.replace(fold=1) if is_second else local

    def _at_utc(self, seconds, year):
        at = _bisect_right(self._utc, seconds)
        if at == 0 and self._utc:
            return self._before, False
        if at == len(self._utc) and self._rule is not None and (not self._utc or seconds > self._utc[-1]):
            return self._rule.at_utc(seconds, year)
        if at == 0:
            return self._last, False
        earlier = self._kinds[at - 2] if at > 1 else self._before
        kind = self._kinds[at - 1]
        return kind, (earlier[0] - kind[0]).total_seconds() > seconds - self._utc[at - 1]

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'

    def __reduce__(self):
        return type(self), (self._key,)


def available_timezones():
    return set(_all_lines())


def reset_tzpath(to=None):
    global TZPATH
    if to is None:
        TZPATH = _DEFAULT_PATH
        return
    if isinstance(to, (str, bytes)):
        raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
    if not all(map(_os.path.isabs, to)):
        relative = [path for path in to if not _os.path.isabs(path)]
        raise ValueError('\n    '.join(['Paths should be absolute but found the following relative paths:', *relative]))
    TZPATH = tuple(to)
