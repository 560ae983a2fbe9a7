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


def join(a, *p):
    a = os.fspath(a)
    slash = _as(a, '/')
    path = a
    try:
        for b in map(os.fspath, p):
            if b.startswith(slash):
                path = b
            elif not path or path.endswith(slash):
                path += b
            else:
                path += slash + b
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', a, *p)
        raise
    return path


def split(p):
    p = os.fspath(p)
    slash = _as(p, '/')
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = os.fspath(p)
    return genericpath._splitext(p, _as(p, '/'), None, _as(p, '.'))


def splitdrive(p):
    p = os.fspath(p)
    return p[:0], p


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
    return split(p)[1]


def dirname(p):
    return split(p)[0]


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
    return os.fspath(path) in ('/', b'/')


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


def normpath(path):
    path = os.fspath(path)
    slash, dot, dotdot = _as(path, '/'), _as(path, '.'), _as(path, '..')
    if not path:
        return dot
    _, initial, path = splitroot(path)
    comps = []
    for comp in path.split(slash):
        if not comp or comp == dot:
            continue
        if comp != dotdot or not initial and not comps or comps and comps[-1] == dotdot:
            comps.append(comp)
        elif comps:
            comps.pop()
    return (initial + slash.join(comps)) or dot


def abspath(path):
    path = os.fspath(path)
    if not isabs(path):
        cwd = os.getcwd()
        path = join(_as(path, cwd), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path without symbolic links. What does not exist stays as it is, unless `strict`; nor do links in a circle end."""
    filename = os.fspath(filename)
    slash, dot, dots = _as(filename, '/'), _as(filename, '.'), _as(filename, '..')
    waiting = list(reversed(filename.split(slash)))
    # From 3.13 on a relative path begins at the working directory, before that it is looked up as it is.
    begins_here = sys.version_info >= (3, 13)
    if isabs(filename):
        done = slash
    elif begins_here:
        done = os.getcwdb() if isinstance(filename, bytes) else os.getcwd()
    else:
        done = filename[:0]
    followed = {}
    while waiting:
        name = waiting.pop()
        if name is None:
            followed[waiting.pop()] = done
            continue
        if not name or name == dot:
            continue
        if name == dots:
            if not done or split(done)[1] == dots:
                done = join(done, dots)
            else:
                done = dirname(done)
            continue
        place = join(done, name)
        try:
            is_link = stat.S_ISLNK(os.lstat(place).st_mode)
        except OSError:
            if strict:
                raise
            is_link = False
        if not is_link:
            done = place
        elif followed.get(place) is not None:
            done = followed[place]
        elif place in followed:
            if strict:
                os.stat(place)
            done = place
        else:
            followed[place] = None
            target = os.readlink(place)
            waiting += [place, None]
            waiting.extend(reversed(target.split(slash)))
            if isabs(target):
                done = slash
    return done if begins_here else abspath(done)


def relpath(path, start=None):
    if not path:
        raise ValueError("no path specified")
    path = os.fspath(path)
    start = _as(path, '.') if start is None else os.fspath(start)
    slash = _as(path, '/')
    start_list = [x for x in abspath(start).split(slash) if x]
    path_list = [x for x in abspath(path).split(slash) if x]
    i = len(commonprefix([start_list, path_list]))
    rel_list = [_as(path, '..')] * (len(start_list) - i) + path_list[i:]
    if not rel_list:
        return _as(path, '.')
    return join(*rel_list)


def commonpath(paths):
    paths = tuple(map(os.fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    slash, dot = _as(paths[0], '/'), _as(paths[0], '.')
    split_paths = [path.split(slash) for path in paths]
    try:
        isabs, = {p.startswith(slash) for p in paths}
    except ValueError:
        raise ValueError("Can't mix absolute and relative paths") from None
    split_paths = [[c for c in s if c and c != dot] for s in split_paths]
    common = commonprefix(split_paths)
    return (slash if isabs else slash[:0]) + slash.join(common)
