# Paths of Windows, on any system: drives, shares, two separators. Behaves as Lib/ntpath.py of CPython 3.10 to 3.13 where it is
# not Windows that asks.

import genericpath
import os
import stat
import sys
from genericpath import *

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'split', 'splitext', 'basename', 'dirname', 'commonprefix', 'getsize',
           'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'expanduser',
           'expandvars', 'normpath', 'abspath', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull',
           'realpath', 'supports_unicode_filenames', 'relpath', 'samefile', 'sameopenfile', 'samestat', 'commonpath']

_v311, _v312, _v313 = (sys.version_info >= (3, minor) for minor in (11, 12, 13))
if _v312:
    __all__ += ['isjunction', 'splitroot']
if _v313:
    __all__ += ['isreserved', 'isdevdrive']

curdir, pardir, extsep, sep, pathsep, altsep, defpath, devnull = '.', '..', '.', '\\', ';', '/', '.;C:\\bin', 'nul'


def _marks(path):
    # Separators, colon and dots, of the kind that the path is.
    isBytes = isinstance(path, bytes)
    return [mark.encode() if isBytes else mark for mark in ('\\', '/', ':', '.', '\\\\?\\UNC\\')]


def normcase(s):
    """In lower case, with backslashes."""
    s = os.fspath(s)
    if not isinstance(s, bytes):
        return s.replace('/', '\\').lower()
    # As the file system's encoding sees it.
    return s.decode(sys.getfilesystemencoding(), 'surrogateescape').replace('/', '\\').lower().encode(
        sys.getfilesystemencoding(), 'surrogateescape')


def isabs(s):
    """Does it begin at a root?"""
    s = os.fspath(s)
    back, slash, colon, _, _ = _marks(s)
    start = s[:3].replace(slash, back)
    if _v313:
        return start.startswith(back * 2) or start.startswith(colon + back, 1)
    if _v311:
        return start.startswith(back) or start.startswith(colon + back, 1)
    if s.replace(slash, back).startswith(back * 2 + (b'?' if isinstance(s, bytes) else '?') + back):
        return True
    rest = splitdrive(s)[1]
    return rest[:1] in (back, slash) and len(rest) > 0


def splitroot(p):
    """Drive or share, root, and the rest."""
    p = os.fspath(p)
    back, slash, colon, _, unc = _marks(p)
    none = p[:0]
    plain = p.replace(slash, back)
    if plain[1:2] == colon:
        end = 3 if plain[2:3] == back else 2
        return p[:2], p[2:end], p[end:]
    if plain[:1] != back:
        return none, none, p
    if plain[1:2] != back:
        return none, p[:1], p[1:]
    # The share is two names; \\?\UNC\ may stand before them.
    first = plain.find(back, 8 if plain[:8].upper() == unc else 2)
    second = plain.find(back, first + 1) if first >= 0 else -1
    if second < 0:
        return p, none, none
    return p[:second], p[second:second + 1], p[second + 1:]


def splitdrive(p):
    """Drive or share, and the rest."""
    if _v311:
        drive, root, rest = splitroot(p)
        return drive, root + rest
    p = os.fspath(p)
    back, slash, colon, _, _ = _marks(p)
    plain = p.replace(slash, back)
    if plain[:2] == back * 2 and plain[2:3] != back:
        first = plain.find(back, 2)
        second = plain.find(back, first + 1)
        if first < 0 or second == first + 1:
            return p[:0], p
        second = len(p) if second < 0 else second
        return p[:second], p[second:]
    return (p[:2], p[2:]) if plain[1:2] == colon else (p[:0], p)


def _roots(p):
    if _v311:
        return splitroot(p)
    drive, rest = splitdrive(p)
    isRooted = rest[:1] in _marks(p)[:2] and len(rest) > 0
    return drive, rest[:isRooted], rest[isRooted:]


def join(path, *paths):
    """One path after the other; what is absolute begins anew, another drive too."""
    path = os.fspath(path)
    back, slash, colon, _, _ = _marks(path)
    try:
        if not paths:
            path[:0] + back
        drive, root, rest = _roots(path)
        for more in map(os.fspath, paths):
            its_drive, its_root, its_rest = _roots(more)
            if its_root:
                drive, root, rest = its_drive or drive, its_root, its_rest
                continue
            if its_drive and its_drive != drive:
                if its_drive.lower() != drive.lower():
                    drive, root, rest = its_drive, its_root, its_rest
                    continue
                drive = its_drive
            if rest and rest[-1:] not in (back, slash):
                rest += back
            rest += its_rest
        if rest and not root and drive and drive[-1:] not in ((colon, back, slash) if _v312 else (colon,)):
            return drive + back + rest
        return drive + root + rest
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', path, *paths)
        raise


def split(p):
    """What is before the last separator, and what is behind it."""
    p = os.fspath(p)
    back, slash = _marks(p)[:2]
    drive, root, rest = _roots(p)
    at = max(rest.rfind(back), rest.rfind(slash)) + 1
    head, tail = rest[:at], rest[at:]
    if _v312:
        return drive + root + head.rstrip(back + slash), tail
    # Before there were roots, separators alone stayed as many as they were.
    return drive + ((root + head).rstrip(back + slash) or root + head), tail


def splitext(p):
    """The name, and its extension with the dot."""
    p = os.fspath(p)
    back, slash, _, dot, _ = _marks(p)
    return genericpath._splitext(p, back, slash, dot)


def basename(p):
    """What is behind the last separator."""
    return split(p)[1]


def dirname(p):
    """What is before the last separator."""
    return split(p)[0]


def normpath(path):
    """Without doubled separators, `.` and, where possible, `..`."""
    path = os.fspath(path)
    back, slash, _, dot, _ = _marks(path)
    if not _v311 and path.startswith((b'\\\\.\\', b'\\\\?\\') if isinstance(path, bytes) else ('\\\\.\\', '\\\\?\\')):
        return path
    drive, root, rest = _roots(path.replace(slash, back))
    kept = []
    for part in rest.split(back):
        if part == dot * 2 and kept and kept[-1] != dot * 2:
            kept.pop()
        elif part and part != dot and not (part == dot * 2 and root and not kept):
            kept.append(part)
    return drive + root + back.join(kept) or dot


def abspath(path):
    """From the root on, of this system's current folder where it has none."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


realpath = abspath
supports_unicode_filenames = False


def relpath(path, start=None):
    """The way from one folder to a path."""
    path = os.fspath(path)
    back, _, _, dot, _ = _marks(path)
    start = dot if start is None else start
    if not path:
        raise ValueError('no path specified')
    start = os.fspath(start)
    try:
        from_drive, from_rest = splitdrive(abspath(normpath(start)))
        to_drive, to_rest = splitdrive(abspath(normpath(path)))
        if normcase(from_drive) != normcase(to_drive):
            raise ValueError('path is on mount %r, start on mount %r' % (to_drive, from_drive))
        from_parts, to_parts = ([part for part in rest.split(back) if part] for rest in (from_rest, to_rest))
        same = 0
        for one, other in zip(from_parts, to_parts):
            if normcase(one) != normcase(other):
                break
            same += 1
        parts = [dot * 2] * (len(from_parts) - same) + to_parts[same:]
        return join(*parts) if parts else dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    """The longest path that all have."""
    paths = tuple(map(os.fspath, paths)) if _v313 or paths else ()
    if not paths:
        raise ValueError('commonpath() arg is an empty %s' % ('iterable' if _v313 else 'sequence'))
    back, slash, _, dot, _ = _marks(paths[0])
    try:
        low = [_roots(path.replace(slash, back).lower()) for path in paths]
        if len({drive for drive, _, _ in low}) != 1:
            raise ValueError("Paths don't have the same drive")
        drive, root, rest = _roots(paths[0].replace(slash, back))
        if len({root for _, root, _ in low}) != 1:
            raise ValueError("Can't mix rooted and not-rooted paths" if _v313 and not drive else "Can't mix absolute and relative paths")
        tidy = [[part for part in path.split(back) if part and part != dot] for _, _, path in low]
        first, last = min(tidy), max(tidy)
        same = next((i for i, part in enumerate(first) if part != last[i]), len(first))
        return drive + root + back.join([part for part in rest.split(back) if part and part != dot][:same])
    except (TypeError, AttributeError):
        genericpath._check_arg_types('commonpath', *paths)
        raise


def islink(path):
    """Is it a symbolic link?"""
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def lexists(path):
    """Is there something of this name, be it a link to nowhere?"""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def ismount(path):
    """Is it the root of a drive or share?"""
    drive, root, rest = _roots(abspath(os.fspath(path)))
    if drive and drive[:1] in _marks(drive)[:2]:
        return not rest
    return bool(root) and not rest


if _v312:
    def isjunction(path):
        """There are none where there is no Windows."""
        os.fspath(path)
        return False

if _v313:
    def isdevdrive(path):
        """There are none where there is no Windows."""
        os.fspath(path)
        return False

    _DEVICES = {'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$',
                *(port + digit for port in ('COM', 'LPT') for digit in '123456789\xb9\xb2\xb3')}

    def isreserved(path):
        """Does Windows keep a name in it to itself?"""
        rest = os.fsdecode(splitroot(path)[2]).replace('/', '\\')
        return any(map(_is_reserved_name, reversed(rest.split('\\'))))

    def _is_reserved_name(name):
        if name[-1:] in ('.', ' '):
            return name not in ('.', '..')
        if any(char in '"*:<>?|/\\' or char < ' ' for char in name):
            return True
        return name.partition('.')[0].rstrip(' ').upper() in _DEVICES


def expanduser(path):
    """With the home folder for ~."""
    path = os.fspath(path)
    text = os.fsdecode(path)
    if not text.startswith('~'):
        return path
    at = next((i for i, char in enumerate(text) if i and char in '\\/'), len(text))
    environ = os.environ
    if 'USERPROFILE' in environ:
        home = environ['USERPROFILE']
    elif 'HOMEPATH' in environ:
        home = join(environ.get('HOMEDRIVE', ''), environ['HOMEPATH'])
    else:
        return path
    if at != 1:
        user, own = text[1:at], environ.get('USERNAME')
        if user != own:
            if own != basename(home):
                return path
            home = join(dirname(home), user)
    text = home + text[at:]
    return os.fsencode(text) if isinstance(path, bytes) else text


def expandvars(path):
    """With the values of %name%, $name and ${name}; what is in single quotes stays."""
    import re
    path = os.fspath(path)
    text = os.fsdecode(path)

    def value(match):
        whole, *names = match.group(0, 1, 2, 3)
        if whole in ('%%', '$$'):
            return whole[0]
        name = next(filter(None, names), None)
        return os.environ.get(name, whole) if name else whole
    text = re.sub(r"'[^']*'?|%%|%([^%]*)%|%.*|\$\$|\$\{([^}]*)\}|\$\{.*|\$([\w-]+)", value, text, flags=re.ASCII | re.DOTALL)
    return os.fsencode(text) if isinstance(path, bytes) else text
