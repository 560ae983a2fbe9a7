# Regular expressions: the functions people call, flags, the cache, escaping.
# Behaves as the re module of CPython 3.10 to 3.13. Patterns are read by re._parser and matched by re._matcher.

import enum
import functools
import sys
from . import _parser
from ._matcher import Pattern, Match, compile_pattern
from ._parser import error

_v311 = sys.version_info >= (3, 11)
_v313 = sys.version_info >= (3, 13)

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split",
    "findall", "finditer", "compile", "purge", *([] if _v313 else ["template"]), "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U",
    "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE",
    "UNICODE", *(["NOFLAG", "RegexFlag"] if _v311 else []), *(["PatternError"] if _v313 else []),
]

__version__ = "2.2.1"

if _v313:
    PatternError = error

if _v311:
    @enum.global_enum
    class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
        NOFLAG = 0
        ASCII = A = 256
        IGNORECASE = I = 2
        LOCALE = L = 4
        UNICODE = U = 32
        MULTILINE = M = 8
        DOTALL = S = 16
        VERBOSE = X = 64
        if not _v313:
            TEMPLATE = T = 1
        DEBUG = 128
        __str__ = object.__str__
        _numeric_repr_ = hex
else:
    class RegexFlag(enum.IntFlag):
        ASCII = A = 256
        IGNORECASE = I = 2
        LOCALE = L = 4
        UNICODE = U = 32
        MULTILINE = M = 8
        DOTALL = S = 16
        VERBOSE = X = 64
        TEMPLATE = T = 1
        DEBUG = 128

        def __repr__(self):
            if self._name_ is not None:
                return f're.{self._name_}'
            value = self._value_
            members = []
            negative = value < 0
            if negative:
                value = ~value
            for m in self.__class__:
                if value & m._value_:
                    value &= ~m._value_
                    members.append(f're.{m._name_}')
            if value:
                members.append(hex(value))
            res = '|'.join(members)
            if negative:
                res = f'~({res})' if len(members) > 1 else f'~{res}'
            return res

        __str__ = object.__str__

    globals().update(RegexFlag.__members__)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


if _v313:
    class _ZeroSentinel(int):
        pass

    _zero_sentinel = _ZeroSentinel()

    def _positional(name, args, given, accepted):
        # Positional count and flags still work, with a warning.
        values = list(given)
        names = accepted
        if len(args) > len(names):
            raise TypeError(f"{name}() takes from {2 + (name != 'split')} to {2 + (name != 'split') + len(names)} positional "
                            f"arguments but {2 + (name != 'split') + len(args)} were given")
        for position, value in enumerate(args):
            if values[position] is not _zero_sentinel:
                raise TypeError(f"{name}() got multiple values for argument {names[position]!r}")
            values[position] = value
        import warnings
        warnings.warn(f"{names[0]!r} is passed as positional argument", DeprecationWarning, stacklevel=3)
        return values

    def sub(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
        if args:
            count, flags = _positional('sub', args, (count, flags), ('count', 'flags'))
        return _compile(pattern, flags).sub(repl, string, count)

    sub.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'

    def subn(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
        if args:
            count, flags = _positional('subn', args, (count, flags), ('count', 'flags'))
        return _compile(pattern, flags).subn(repl, string, count)

    subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'

    def split(pattern, string, *args, maxsplit=_zero_sentinel, flags=_zero_sentinel):
        if args:
            maxsplit, flags = _positional('split', args, (maxsplit, flags), ('maxsplit', 'flags'))
        return _compile(pattern, flags).split(string, maxsplit)

    split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'
else:
    def sub(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, maxsplit=0, flags=0):
        return _compile(pattern, flags).split(string, maxsplit)

    def template(pattern, flags=0):
        return _compile(pattern, flags | 1)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def purge():
    _cache.clear()


_special_chars_map = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special_chars_map)
    pattern = str(pattern, 'latin1')
    return pattern.translate(_special_chars_map).encode('latin1')


_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    p = compile_pattern(pattern, int(flags))
    if len(_cache) >= _MAXCACHE:
        # The oldest goes.
        del _cache[next(iter(_cache))]
    _cache[type(pattern), pattern, flags] = p
    return p


def _pickle(p):
    return _compile, (p.pattern, p.flags)


import copyreg
copyreg.pickle(Pattern, _pickle, _compile)


class Scanner:
    def __init__(self, lexicon, flags=0):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        self.lexicon = lexicon
        self._compiled = [(compile_pattern(phrase, int(flags)), action) for phrase, action in lexicon]
        self.match = None

    def scan(self, string):
        result = []
        i = 0
        while True:
            for pattern, action in self._compiled:
                m = pattern.match(string, i)
                if m:
                    break
            else:
                break
            j = m.end()
            if i == j:
                break
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]
