# Regular expressions: the public face over the built-in _sre.
# Behaves as Lib/re of CPython 3.10 to 3.13: flags, functions, the cache of compiled patterns, templates of replacements.

import copyreg
import enum
import functools
import sys
import _sre

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge",
    "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
    "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]

__version__ = "2.2.1"

_FLAGS = [
    ("NOFLAG", 0), ("ASCII", 256), ("A", 256), ("IGNORECASE", 2), ("I", 2), ("LOCALE", 4), ("L", 4),
    ("UNICODE", 32), ("U", 32), ("MULTILINE", 8), ("M", 8), ("DOTALL", 16), ("S", 16), ("VERBOSE", 64), ("X", 64),
    ("DEBUG", 128),
]
if sys.version_info < (3, 11):
    _FLAGS = _FLAGS[1:] + [("TEMPLATE", 1), ("T", 1)]
    __all__.remove("NOFLAG")
elif sys.version_info < (3, 13):
    _FLAGS += [("TEMPLATE", 1), ("T", 1)]

if sys.version_info >= (3, 11):
    RegexFlag = enum.IntFlag("RegexFlag", _FLAGS, module=__name__, boundary=enum.KEEP)
else:
    RegexFlag = enum.IntFlag("RegexFlag", _FLAGS, module=__name__)


_SHOWN = [(name, bit) for name, bit in _FLAGS if bit and len(name) > 1]
if ("TEMPLATE", 1) in _SHOWN:
    _SHOWN[-2:] = reversed(_SHOWN[-2:])


def _flag_repr(self):
    rest = self._value_
    is_inverted = rest < 0
    if is_inverted:
        rest = ~rest
    names = []
    for name, bit in _SHOWN:
        if rest & bit:
            names.append("re." + name)
            rest &= ~bit
    if sys.version_info >= (3, 11) and not names:
        return f"re.RegexFlag({rest})" if rest else "re.NOFLAG"
    if rest:
        names.append(hex(rest))
    text = "|".join(names)
    if is_inverted:
        return f"~({text})" if len(names) > 1 else "~" + text
    return text


RegexFlag.__repr__ = _flag_repr
RegexFlag.__str__ = object.__str__

for _name, _value in _FLAGS:
    globals()[_name] = RegexFlag(_value)
del _name, _value


class PatternError(Exception):
    """A pattern that is no valid regular expression."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


if sys.version_info >= (3, 13):
    __all__.append("PatternError")
    error = PatternError
else:
    PatternError.__name__ = PatternError.__qualname__ = "error"
    error = PatternError
    del PatternError
    __all__.append("template")

Pattern = _sre.Pattern
Match = _sre.Match

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
    if not isinstance(pattern, (str, bytes, bytearray)) and not hasattr(pattern, "__buffer__"):
        raise TypeError("first argument must be string or compiled pattern")
    p = _sre.compile(pattern, flags, error, _warn)
    if flags & 128:
        print(_sre.listing(p), end="")
    else:
        if len(_cache) >= _MAXCACHE:
            try:
                del _cache[next(iter(_cache))]
            except (StopIteration, RuntimeError, KeyError):
                pass
        _cache[type(pattern), pattern, flags] = p
    return p


def _warn(message, is_future):
    import warnings
    # Told to whoever called the function that called _compile().
    warnings.warn(message, FutureWarning if is_future else DeprecationWarning, stacklevel=4)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


if sys.version_info >= (3, 13):
    class _ZeroSentinel(int):
        pass

    _zero_sentinel = _ZeroSentinel()

    def _positional(name, args, given, names):
        import warnings
        if len(args) > len(names):
            raise TypeError("%s() takes from %d to %d positional arguments but %d were given"
                            % (name, given, given + len(names), given + len(args)))
        warnings.warn("%r is passed as positional argument" % names[0], DeprecationWarning, stacklevel=3)

    def sub(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
        if args:
            if count is not _zero_sentinel:
                raise TypeError("sub() got multiple values for argument 'count'")
            count, *args = args
            if args:
                if flags is not _zero_sentinel:
                    raise TypeError("sub() got multiple values for argument 'flags'")
                flags, *args = args
                if args:
                    raise TypeError("sub() takes from 3 to 5 positional arguments but %d were given" % (5 + len(args)))
            import warnings
            warnings.warn("'count' is passed as positional argument", DeprecationWarning, stacklevel=2)
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, *args, count=_zero_sentinel, flags=_zero_sentinel):
        if args:
            if count is not _zero_sentinel:
                raise TypeError("subn() got multiple values for argument 'count'")
            count, *args = args
            if args:
                if flags is not _zero_sentinel:
                    raise TypeError("subn() got multiple values for argument 'flags'")
                flags, *args = args
                if args:
                    raise TypeError("subn() takes from 3 to 5 positional arguments but %d were given" % (5 + len(args)))
            import warnings
            warnings.warn("'count' is passed as positional argument", DeprecationWarning, stacklevel=2)
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, *args, maxsplit=_zero_sentinel, flags=_zero_sentinel):
        if args:
            if maxsplit is not _zero_sentinel:
                raise TypeError("split() got multiple values for argument 'maxsplit'")
            maxsplit, *args = args
            if args:
                if flags is not _zero_sentinel:
                    raise TypeError("split() got multiple values for argument 'flags'")
                flags, *args = args
                if args:
                    raise TypeError("split() takes from 2 to 4 positional arguments but %d were given" % (4 + len(args)))
            import warnings
            warnings.warn("'maxsplit' is passed as positional argument", DeprecationWarning, stacklevel=2)
        return _compile(pattern, flags).split(string, maxsplit)

    sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'
    split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'
else:
    def sub(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).sub(repl, string, count)

    def subn(pattern, repl, string, count=0, flags=0):
        return _compile(pattern, flags).subn(repl, string, count)

    def split(pattern, string, maxsplit=0, flags=0):
        return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()
    _compile_template.cache_clear()


_special_chars_map = {i: "\\" + chr(i) for i in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_special_chars_map)
    text = str(pattern, "latin1")
    return text.translate(_special_chars_map).encode("latin1")


class Scanner:
    """Splits a string into tokens: each is what the first phrase that fits makes of it."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        # One group a phrase; `_entries` says whose each is, since phrases may have groups of their own.
        phrases = []
        self._entries = {}
        group = 1
        for phrase, action in lexicon:
            self._entries[group] = action
            group += 1 + _compile(phrase, flags).groups
            phrases.append(f"({phrase})" if isinstance(phrase, str) else b"(" + phrase + b")")
        bar = "|" if all(isinstance(phrase, str) for phrase in phrases) else b"|"
        self.scanner = _compile(bar.join(phrases), flags)

    def scan(self, string):
        """The tokens, and the rest of the string, which begins where no phrase fits."""
        tokens = []
        reached = 0
        step = self.scanner.scanner(string).match
        while True:
            found = step()
            if found is None or found.end() == reached:
                return tokens, string[reached:]
            token = self._entries[found.lastindex]
            if callable(token):
                self.match = found
                token = token(self, found.group())
            if token is not None:
                tokens.append(token)
            reached = found.end()


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


copyreg.pickle(Pattern, _pickle, _compile)


# Templates of replacements: a list of texts and group numbers, made once for a pattern and a template.

_OCT = frozenset("01234567")
_DIGITS = frozenset("0123456789")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}


def _group_number(name):
    """The number that stands for a group, or None if it is a name."""
    if sys.version_info >= (3, 12):
        return int(name) if name.isascii() and name.isdecimal() else None
    if name.isidentifier():
        return None
    try:
        index = int(name)
    except ValueError:
        return None
    return index if index >= 0 else None


def _parse_template(source, pattern):
    is_bytes = not isinstance(source, str)
    text = str(source, "latin1") if is_bytes else source
    result = []
    literal = []

    def refuse(message, pos):
        if is_bytes and sys.version_info >= (3, 11):
            message = message.encode("ascii", "backslashreplace").decode()
        return error(message, source, pos)

    def warn_of(name, pos):
        if sys.version_info >= (3, 11):
            import warnings
            shown = ascii(name) if is_bytes else repr(name)
            warnings.warn(f"bad character in group name {shown} at position {pos}", DeprecationWarning, stacklevel=6)

    def flush():
        if literal:
            joined = "".join(literal)
            result.append(joined.encode("latin1") if is_bytes else joined)
            literal.clear()

    def add_group(index, pos):
        if index > pattern.groups:
            raise refuse("invalid group reference %d" % index, pos)
        flush()
        result.append(index)

    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c != "\\":
            literal.append(c)
            i += 1
            continue
        if i + 1 >= n:
            raise refuse("bad escape (end of pattern)", i)
        start = i
        c = text[i + 1]
        i += 2
        if c == "g":
            if text[i:i + 1] != "<":
                raise refuse("missing <", i)
            end = text.find(">", i)
            name_at = i + 1
            if end < 0:
                raise refuse("missing group name" if name_at >= n else "missing >, unterminated name", name_at)
            name = text[name_at:end]
            if not name:
                raise refuse("missing group name", name_at)
            i = end + 1
            index = _group_number(name)
            if index is None:
                is_wide = is_bytes and not name.isascii()
                if not name.isidentifier() or is_wide and sys.version_info >= (3, 12):
                    raise refuse("bad character in group name %r" % name, name_at)
                if is_wide:
                    warn_of(name, name_at)
                try:
                    index = pattern.groupindex[name]
                except KeyError:
                    raise IndexError("unknown group name %r" % name) from None
            elif index >= _sre.MAXGROUPS:
                raise refuse("invalid group reference %d" % index, name_at)
            elif not (name.isascii() and name.isdecimal()):
                warn_of(name, name_at)
            add_group(index, name_at)
        elif c == "0":
            digits = c
            while len(digits) < 3 and text[i:i + 1] in _OCT and i < n:
                digits += text[i]
                i += 1
            literal.append(chr(int(digits, 8) & 0xff))
        elif c in _DIGITS:
            digits = c
            octal = False
            if i < n and text[i] in _DIGITS:
                digits += text[i]
                i += 1
                if c in _OCT and digits[1] in _OCT and i < n and text[i] in _OCT:
                    digits += text[i]
                    i += 1
                    octal = True
                    code = int(digits, 8)
                    if code > 0o377:
                        raise refuse("octal escape value %s outside of range 0-0o377" % ("\\" + digits), start)
                    literal.append(chr(code))
            if not octal:
                add_group(int(digits), start + 1)
        elif c in _ESCAPES:
            literal.append(_ESCAPES[c])
        elif c in _LETTERS:
            raise refuse("bad escape \\%s" % c, start)
        else:
            literal.append("\\" + c)
    flush()
    return result


@functools.lru_cache(_MAXCACHE)
def _compile_template(pattern, repl):
    return _parse_template(repl, pattern)


def _fill(parts, match):
    empty = match.string[:0]
    out = []
    for part in parts:
        if isinstance(part, int):
            text = match.group(part)
            out.append(empty if text is None else text)
        else:
            out.append(part)
    return empty.join(out)


def _expand(pattern, match, template):
    return _fill(_compile_template(pattern, template), match)


def _subx(pattern, template):
    parts = _compile_template(pattern, template)
    if not any(isinstance(part, int) for part in parts):
        return type(template)().join(parts)

    def filter(match, parts=parts):
        return _fill(parts, match)
    return filter


def template(pattern, flags=0):
    return _compile(pattern, flags)


if sys.version_info >= (3, 13):
    del template


def __getattr__(name):
    # In CPython these have been imported by now.
    if sys.version_info >= (3, 11) and name in ('_compiler', '_constants'):
        from importlib import import_module
        return import_module('re.' + name)
    raise AttributeError(f"module 're' has no attribute '{name}'")
