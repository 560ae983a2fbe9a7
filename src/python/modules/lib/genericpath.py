# What path functions of all systems share: questions to the file system, and cutting a name at its last dot.
# Behaves as Lib/genericpath.py of CPython 3.10 to 3.13; later releases have more of it here, earlier ones in posixpath.

import os
import stat
from sys import version_info as _version

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile', 'samefile',
           'sameopenfile', 'samestat']


def _mode(look, path):
    # None when there is no such thing, or can be none by that name.
    try:
        return look(path).st_mode
    except (OSError, ValueError):
        return None


def exists(path):
    return _mode(os.stat, path) is not None


def isfile(path):
    mode = _mode(os.stat, path)
    return mode is not None and stat.S_ISREG(mode)


def isdir(s):
    mode = _mode(os.stat, s)
    return mode is not None and stat.S_ISDIR(mode)


if _version >= (3, 12):
    __all__.append('islink')

    def islink(path):
        mode = _mode(os.lstat, path)
        return mode is not None and stat.S_ISLNK(mode)

if _version >= (3, 13):
    __all__ += ['isdevdrive', 'isjunction', 'lexists']

    def lexists(path):
        return _mode(os.lstat, path) is not None

    # Of Windows alone.
    def isjunction(path):
        os.fspath(path)
        return False

    def isdevdrive(path):
        os.fspath(path)
        return False

__all__.sort()


def getsize(filename):
    return os.stat(filename).st_size


def getatime(filename):
    return os.stat(filename).st_atime


def getmtime(filename):
    return os.stat(filename).st_mtime


def getctime(filename):
    return os.stat(filename).st_ctime


def commonprefix(m):
    # Of characters (or of items), whatever they mean to a path. What the smallest and the largest share, all share.
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    low = min(m)
    high = max(m)
    length = 0
    while length < len(low) and low[length] == high[length]:
        length += 1
    return low[:length]


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    first = os.stat(f1)
    second = os.stat(f2)
    return samestat(first, second)


def sameopenfile(fp1, fp2):
    first = os.fstat(fp1)
    second = os.fstat(fp2)
    return samestat(first, second)


def _splitext(p, sep, altsep, extsep):
    begin = p.rfind(sep) + 1
    if altsep:
        begin = max(begin, p.rfind(altsep) + 1)
    dot = p.rfind(extsep)
    # Dots in front are part of the name: something else must come before the extension.
    if dot > begin and p[begin:dot].strip(extsep):
        return p[:dot], p[dot:]
    return p, p[:0]


def _check_arg_types(funcname, *args):
    kinds = {str: False, bytes: False}
    for arg in args:
        kind = next((kind for kind in kinds if isinstance(arg, kind)), None)
        if kind is None:
            raise TypeError(f'{funcname}() argument must be str, bytes, or os.PathLike object, not '
                            f'{arg.__class__.__name__!r}') from None
        kinds[kind] = True
    if all(kinds.values()):
        raise TypeError("Can't mix strings and bytes in path components") from None
