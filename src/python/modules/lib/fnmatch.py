# Names matched by shell patterns: *, ?, [seq], [!seq].
# Behaves as Lib/fnmatch.py of CPython 3.10 to 3.13 on systems with slashes.

import functools
import posixpath
import re

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
    parts = []
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == '*':
            # A run of stars is one.
            if not parts or parts[-1] != '.*':
                parts.append('.*')
        elif c == '?':
            parts.append('.')
        elif c == '[':
            j = i
            if j < n and pat[j] == '!':
                j += 1
            if j < n and pat[j] == ']':
                j += 1
            while j < n and pat[j] != ']':
                j += 1
            if j >= n:
                parts.append('\\[')
                continue
            stuff = pat[i:j]
            i = j + 1
            if '-' in stuff:
                # Ranges that run backwards match nothing and are dropped.
                body = stuff[1:] if stuff[0] == '!' else stuff
                kept = ''
                k = 0
                while k < len(body):
                    if k + 2 < len(body) and body[k + 1] == '-':
                        if body[k] <= body[k + 2]:
                            kept += re.escape(body[k]) + '-' + re.escape(body[k + 2])
                        k += 3
                    else:
                        kept += '\\-' if body[k] == '-' and 0 < k < len(body) - 1 else body[k].replace('\\', r'\\')
                        k += 1
                stuff = '!' + kept if stuff[0] == '!' else kept
            else:
                stuff = stuff.replace('\\', r'\\')
            if not stuff:
                parts.append('(?!)')
            elif stuff == '!':
                parts.append('.')
            else:
                stuff = re.sub(r'([&~|])', r'\\\1', stuff)
                if stuff[0] == '!':
                    stuff = '^' + stuff[1:]
                elif stuff[0] in ('^', '['):
                    stuff = '\\' + stuff
                parts.append(f'[{stuff}]')
        else:
            parts.append(re.escape(c))
    return fr'(?s:{"".join(parts)})\Z'
