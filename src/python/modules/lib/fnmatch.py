"""Shell patterns: * ? [seq] [!seq]."""

import functools
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


@functools.lru_cache(maxsize=256, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        return re.compile(bytes(translate(str(pat, 'ISO-8859-1')), 'ISO-8859-1')).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    match = _compile_pattern(pat)
    return [name for name in names if match(name)]


def fnmatchcase(name, pat):
    return _compile_pattern(pat)(name) is not None


def _set_of(text):
    """The inside of a bracket as a regular expression; None when nothing can match it."""
    negated = text[:1] == '!'
    body = text[1:] if negated else text
    parts = []
    i = 0
    while i < len(body):
        if i + 2 < len(body) and body[i + 1] == '-':
            if body[i] <= body[i + 2]:
                parts.append(re.escape(body[i]) + '-' + re.escape(body[i + 2]))
            i += 3
        else:
            parts.append(re.escape(body[i]))
            i += 1
    if not parts:
        return '.' if negated else '(?!)'
    return '[%s%s]' % ('^' if negated else '', ''.join(parts))


def translate(pat):
    result = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == '*':
            if not result or result[-1] != '.*':
                result.append('.*')
        elif c == '?':
            result.append('.')
        elif c == '[':
            end = i + 1 if pat[i:i + 1] == '!' else i
            end = pat.find(']', end + 1 if pat[end:end + 1] == ']' else end)
            if end < 0:
                result.append('\\[')
            else:
                result.append(_set_of(pat[i:end]))
                i = end + 1
        else:
            result.append(re.escape(c))
    return '(?s:%s)\\Z' % ''.join(result)
