# Time zones by key. Behaves as Lib/zoneinfo of CPython 3.10 to 3.13 for UTC and for the fixed offsets of `Etc/`.
# Leaves out every zone that has ever changed its offset: there is no database of zones here, and such a key is not found.

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

import weakref as _weakref
from datetime import timedelta as _timedelta, tzinfo as _tzinfo

TZPATH = ()

_UTC_KEYS = ('UTC', 'Etc/UTC', 'Etc/UCT', 'Etc/Universal', 'Etc/Zulu', 'UCT', 'Universal', 'Zulu')
_GMT_KEYS = ('GMT', 'Etc/GMT', 'Etc/GMT+0', 'Etc/GMT-0', 'Etc/GMT0', 'Etc/Greenwich', 'GMT+0', 'GMT-0', 'GMT0', 'Greenwich')

# key: (hours east, abbreviation). The sign in the key counts westwards.
_ZONES = {key: (0, 'UTC') for key in _UTC_KEYS}
_ZONES.update((key, (0, 'GMT')) for key in _GMT_KEYS)
_ZONES.update((f'Etc/GMT{-hours:+d}', (hours, f'{hours:+03d}')) for hours in range(-12, 15) if hours)


class ZoneInfoNotFoundError(KeyError):
    """No zone of this key."""


class InvalidTZPathWarning(RuntimeWarning):
    """A path of zones that is not absolute."""


def _found(key):
    try:
        return _ZONES[key]
    except KeyError:
        raise ZoneInfoNotFoundError(f'No time zone found with key {key}') from None


class ZoneInfo(_tzinfo):
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
        hours, name = _found(key)
        zone = super().__new__(cls)
        zone._key, zone._offset, zone._name = key, _timedelta(hours=hours), name
        return zone

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._known) if only_keys is None else only_keys:
            cls._known.pop(key, None)

    @property
    def key(self):
        return self._key

    def utcoffset(self, dt, /):
        return self._offset

    def dst(self, dt, /):
        return _timedelta(0)

    def tzname(self, dt, /):
        return self._name

    def fromutc(self, dt, /):
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return dt + self._offset

    def __str__(self):
        return self._key

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'

    def __reduce__(self):
        return type(self), (self._key,)


def available_timezones():
    return set(_ZONES)


def reset_tzpath(to=None):
    pass
