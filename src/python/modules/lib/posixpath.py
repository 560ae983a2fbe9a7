# Paths with slashes.
# Behaves as Lib/posixpath.py of CPython 3.10 to 3.13.

import os
import sys
import stat
import genericpath
from genericpath import *

__all__ = ["normcase", "isabs", "join", "splitdrive", *(["splitroot"] if sys.version_info >= (3, 12) else []), "split",
           "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime", "islink",
           "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath", "abspath",
           "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath",
           *(["isjunction"] if sys.version_info >= (3, 12) else []), *(["isdevdrive"] if sys.version_info >= (3, 13) else [])]

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = False


def _as(kind, text):
    # The same characters as str or as bytes, as `kind` is.
    return text.encode() if isinstance(kind, bytes) else text


def normcase(s):
    return os.fspath(s)


def isabs(s):
    s = os.fspath(s)
    return s.startswith(_as(s, '/'))


def _joined(path, others):
    slash = _as(path, '/')
    for other in map(os.fspath, others):
        if other.startswith(slash) or not path and sys.version_info >= (3, 13):
            path = other
        else:
            path += other if not path or path.endswith(slash) else slash + other
    return path


def join(a, *p):
    a = os.fspath(a)
    try:
        return _joined(a, p)
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', a, *p)
        raise


def _cut(p):
    # Before and after the last slash; those at the end of a head are left out unless it has nothing else.
    slash = _as(p, '/')
    at = p.rfind(slash) + 1
    head = p[:at]
    return head.rstrip(slash) or head, p[at:]


def split(p):
    return _cut(os.fspath(p))


def splitext(p):
    p = os.fspath(p)
    return genericpath._splitext(p, _as(p, '/'), None, _as(p, '.'))


def splitdrive(p):
    p = os.fspath(p)
    return p[:0], p


if sys.version_info >= (3, 13):
    from posix import _path_splitroot_ex as splitroot
elif sys.version_info >= (3, 12):
    def splitroot(p):
        p = os.fspath(p)
        slash = _as(p, '/')
        empty = p[:0]
        if p[:1] != slash:
            return empty, empty, p
        if p[1:2] != slash or p[2:3] == slash:
            return empty, slash, p[1:]
        # Exactly two slashes may mean something of their own.
        return empty, p[:2], p[2:]


def basename(p):
    return _cut(os.fspath(p))[1]


def dirname(p):
    return _cut(os.fspath(p))[0]


if sys.version_info < (3, 13):
    def lexists(path):
        return genericpath._mode(os.lstat, path) is not None

if sys.version_info < (3, 12):
    def islink(path):
        mode = genericpath._mode(os.lstat, path)
        return mode is not None and stat.S_ISLNK(mode)
elif sys.version_info < (3, 13):
    def isjunction(path):
        os.fspath(path)
        return False


def ismount(path):
    # There is one file system only.
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if stat.S_ISLNK(here.st_mode):
        return False
    path = os.fspath(path)
    return here.st_ino == os.lstat(_as(path, '/')).st_ino


def expanduser(path):
    path = os.fspath(path)
    tilde = _as(path, '~')
    if not path.startswith(tilde):
        return path
    i = path.find(_as(path, '/'), 1)
    if i < 0:
        i = len(path)
    if i != 1:
        return path
    home = os.environ.get('HOME', '/')
    home = _as(path, home).rstrip(_as(path, '/'))
    return (home + path[i:]) or _as(path, '/')


def expandvars(path):
    path = os.fspath(path)
    if _as(path, '$') not in path or isinstance(path, bytes):
        return path
    import re

    def value(m):
        name = m.group(1)
        if name.startswith('{') and name.endswith('}'):
            name = name[1:-1]
        return os.environ.get(name, m.group(0))
    return re.sub(r'\$(\w+|\{[^}]*\})', value, path, flags=re.ASCII)


if sys.version_info >= (3, 13):
    from posix import _path_normpath as normpath
elif sys.version_info >= (3, 11):
    from posix import _path_normpath

    def normpath(path):
        path = os.fspath(path)
        if isinstance(path, bytes):
            return os.fsencode(_path_normpath(os.fsdecode(path))) or b'.'
        return _path_normpath(path) or '.'
else:
    def normpath(path):
        path = os.fspath(path)
        slash, dot, dotdot = _as(path, '/'), _as(path, '.'), _as(path, '..')
        if not path:
            return dot
        slashes = path.startswith(slash)
        if path.startswith(slash * 2) and not path.startswith(slash * 3):
            slashes = 2
        comps = []
        for comp in path.split(slash):
            if not comp or comp == dot:
                continue
            if comp != dotdot or not slashes and not comps or comps and comps[-1] == dotdot:
                comps.append(comp)
            elif comps:
                comps.pop()
        return (slash * slashes + slash.join(comps)) or dot


def abspath(path):
    path = os.fspath(path)
    if isinstance(path, bytes):
        if not path.startswith(b'/'):
            path = join(os.getcwdb(), path)
    else:
        if not path.startswith('/'):
            path = join(os.getcwd(), path)
    return normpath(path)


if sys.version_info >= (3, 13):
    def realpath(filename, *, strict=False):
        """The path without symbolic links. What does not exist stays as it is, unless `strict`; nor do links in a circle end."""
        filename = os.fspath(filename)
        slash, dot, dots = _as(filename, '/'), _as(filename, '.'), _as(filename, '..')
        rest = list(reversed(filename.split(slash)))
        if filename.startswith(slash):
            path = slash
        else:
            path = os.getcwdb() if isinstance(filename, bytes) else os.getcwd()
        seen = {}
        while rest:
            name = rest.pop()
            if name is None:
                seen[rest.pop()] = path
                continue
            if not name or name == dot:
                continue
            if name == dots:
                path = path[:path.rindex(slash)] or slash
                continue
            newpath = path + name if path == slash else path + slash + name
            try:
                st = os.lstat(newpath)
                if not stat.S_ISLNK(st.st_mode):
                    path = newpath
                    continue
                if newpath in seen:
                    path = seen[newpath]
                    if path is None:
                        # A link on the way to itself.
                        if strict:
                            os.stat(newpath)
                        path = newpath
                    continue
                target = os.readlink(newpath)
            except OSError:
                if strict:
                    raise
                path = newpath
                continue
            seen[newpath] = None
            if target.startswith(slash):
                path = slash
            rest.append(newpath)
            rest.append(None)
            rest.extend(reversed(target.split(slash)))
        return path
else:
    def realpath(filename, *, strict=False):
        """The path without symbolic links. What does not exist stays as it is, unless `strict`; nor do links in a circle end."""
        filename = os.fspath(filename)
        path, _ = _joinrealpath(filename[:0], filename, strict, {})
        return abspath(path)

    def _joinrealpath(path, rest, strict, seen):
        # The path that is reached from `path` by `rest`; False with it: links in a circle are in the way.
        slash, dot, dots = _as(rest, '/'), _as(rest, '.'), _as(rest, '..')
        if isabs(rest):
            path, rest = slash, rest[1:]
        while rest:
            name, _, rest = rest.partition(slash)
            if not name or name == dot:
                continue
            if name == dots:
                if path:
                    path, name = split(path)
                    if name == dots:
                        path = join(path, dots, dots)
                else:
                    path = dots
                continue
            newpath = join(path, name)
            try:
                st = os.lstat(newpath)
            except OSError:
                if strict:
                    raise
                is_link = False
            else:
                is_link = stat.S_ISLNK(st.st_mode)
            if not is_link:
                path = newpath
                continue
            if newpath in seen:
                path = seen[newpath]
                if path is not None:
                    continue
                if strict:
                    os.stat(newpath)
                else:
                    return join(newpath, rest), False
            seen[newpath] = None
            path, is_whole = _joinrealpath(path, os.readlink(newpath), strict, seen)
            if not is_whole:
                return join(path, rest), False
            seen[newpath] = path
        return path, True


if sys.version_info >= (3, 13):
    def relpath(path, start=None):
        path = os.fspath(path)
        if not path:
            raise ValueError("no path specified")
        slash = _as(path, '/')
        start = _as(path, '.') if start is None else os.fspath(start)
        try:
            start_tail = abspath(start).lstrip(slash)
            path_tail = abspath(path).lstrip(slash)
            start_list = start_tail.split(slash) if start_tail else []
            path_list = path_tail.split(slash) if path_tail else []
            i = len(commonprefix([start_list, path_list]))
            rel_list = [_as(path, '..')] * (len(start_list) - i) + path_list[i:]
            if not rel_list:
                return _as(path, '.')
            return slash.join(rel_list)
        except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
            genericpath._check_arg_types('relpath', path, start)
            raise
else:
    def relpath(path, start=None):
        if not path:
            raise ValueError("no path specified")
        path = os.fspath(path)
        slash = _as(path, '/')
        start = _as(path, '.') if start is None else os.fspath(start)
        try:
            start_list = [x for x in abspath(start).split(slash) if x]
            path_list = [x for x in abspath(path).split(slash) if x]
            i = len(commonprefix([start_list, path_list]))
            rel_list = [_as(path, '..')] * (len(start_list) - i) + path_list[i:]
            if not rel_list:
                return _as(path, '.')
            return join(*rel_list)
        except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
            genericpath._check_arg_types('relpath', path, start)
            raise


def commonpath(paths):
    # Before 3.13 the paths are counted before they are looked at.
    if sys.version_info >= (3, 13):
        paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    if sys.version_info < (3, 13):
        paths = tuple(map(os.fspath, paths))
    slash, dot = _as(paths[0], '/'), _as(paths[0], '.')
    try:
        split_paths = [path.split(slash) for path in paths]
        try:
            isabs, = {p.startswith(slash) for p in paths}
        except ValueError:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[c for c in s if c and c != dot] for s in split_paths]
        common = commonprefix(split_paths)
        return (slash if isabs else slash[:0]) + slash.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types('commonpath', *paths)
        raise
