# Names matched by shell patterns: *, ?, [seq], [!seq].
# Behaves as Lib/fnmatch.py of CPython 3.10 to 3.13 on systems with slashes.

import functools
import itertools
import posixpath
import re
import sys

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(posixpath.normcase(name), posixpath.normcase(pat))


@functools.lru_cache(maxsize=256, typed=True)
def _compile_pattern(pat):
    if isinstance(pat, bytes):
        res = bytes(translate(str(pat, 'ISO-8859-1')), 'ISO-8859-1')
    else:
        res = translate(pat)
    return re.compile(res).match


def filter(names, pat):
    match = _compile_pattern(posixpath.normcase(pat))
    return [name for name in names if match(name)]


def fnmatchcase(name, pat):
    return _compile_pattern(pat)(name) is not None


def translate(pat):
    parts = _pieces(pat, None, '.')
    if None not in parts:
        return fr'(?s:{"".join(parts)})\Z'
    # A star takes as little as it can, for good, except the last one.
    stars = [place for place, part in enumerate(parts) if part is None]
    between = [''.join(parts[low + 1:high]) for low, high in zip(stars, [*stars[1:], len(parts)])]
    first = ''.join(parts[:stars[0]]) + ''.join(map(_shortest, between[:-1])) + '.*' + between[-1]
    return fr'(?s:{first})\Z'


def _pieces(pat, star, question):
    # The pattern as pieces of regular expression; a run of stars is one.
    pieces = []
    place = 0
    while place < len(pat):
        c = pat[place]
        place += 1
        if c == '*':
            if not pieces or pieces[-1] is not star:
                pieces.append(star)
        elif c == '?':
            pieces.append(question)
        elif c == '[':
            end = _end_of_set(pat, place)
            if end < 0:
                pieces.append(r'\[')
            else:
                pieces.append(_translated_set(pat[place:end]))
                place = end + 1
        else:
            pieces.append(re.escape(c))
    return pieces


if sys.version_info >= (3, 11):
    def _shortest(piece):
        return f'(?>.*?{piece})'
else:
    _numbers = itertools.count()

    def _shortest(piece):
        # No atomic groups yet: what a lookahead found is not tried again either.
        group = f'g{next(_numbers)}'
        return f'(?=(?P<{group}>.*?{piece}))(?P={group})'


def _end_of_set(pat, start):
    # A bracket right at the beginning, or after the exclamation mark, is one of the characters.
    if pat[start:start + 1] == '!':
        start += 1
    return pat.find(']', start + 1)


def _translated_set(text):
    if '-' in text:
        parts = _range_ends(text)
        for left in reversed(range(len(parts) - 1)):
            low, high = parts[left], parts[left + 1]
            if low[-1] > high[0]:
                # A range that runs backwards holds nothing.
                parts[left:left + 2] = [low[:-1] + high[1:]]
        text = '-'.join(part.replace('\\', r'\\').replace('-', r'\-') for part in parts)
    else:
        text = text.replace('\\', r'\\')
    if text in ('', '!'):
        return '.' if text else '(?!)'
    text = re.sub('[&~|]', r'\\\g<0>', text)
    if text[0] == '!':
        return f'[^{text[1:]}]'
    return fr'[\{text}]' if text[0] in '^[' else f'[{text}]'


def _range_ends(text):
    # Split at the hyphens that stand between two characters.
    parts = []
    start = 0
    hyphen = text.find('-', 2 if text[0] == '!' else 1)
    while hyphen >= 0:
        parts.append(text[start:hyphen])
        start = hyphen + 1
        hyphen = text.find('-', hyphen + 3)
    if start < len(text):
        parts.append(text[start:])
    else:
        parts[-1] += '-'
    return parts
