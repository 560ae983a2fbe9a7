# Signals. Behaves as Lib/signal.py of CPython 3.10 to 3.13: the functions of _signal with its numbers as members of enumerations.

import sys as _sys
import _signal
from _signal import *
from enum import IntEnum as _IntEnum

_names = vars(_signal)

if _sys.version_info >= (3, 11):
    _names = {**_names, 'SIGSTKFLT': 16}


def _members(wanted):
    # The sort is stable: of two names for one number the first in _signal is the member, the other an alias.
    return sorted(((name, number) for name, number in _names.items() if wanted(name)), key=lambda item: item[1])


def _is_signal(name):
    return name.startswith('SIG') and not name.startswith('SIG_')


def _enumeration(name, wanted):
    made = _IntEnum(name, _members(wanted), module=__name__)
    globals().update(made.__members__)
    return made


Signals = _enumeration('Signals', _is_signal)
Handlers = _enumeration('Handlers', lambda name: name in ('SIG_DFL', 'SIG_IGN'))
Sigmasks = _enumeration('Sigmasks', lambda name: name in ('SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK'))


def _as_member(value, enumeration):
    if not isinstance(value, int):
        return value
    try:
        return enumeration(value)
    except (ValueError, TypeError):
        return value


def _as_number(value):
    try:
        return int(value)
    except (ValueError, TypeError):
        return value


def signal(signalnum, handler):
    return _as_member(_signal.signal(_as_number(signalnum), _as_number(handler)), Handlers)


def getsignal(signalnum):
    return _as_member(_signal.getsignal(signalnum), Handlers)


def valid_signals():
    return {_as_member(number, Signals) for number in _signal.valid_signals()}
