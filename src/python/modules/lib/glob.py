"""File names by patterns with *, ?, [...] and **."""

import fnmatch
import os
import re
import sys

__all__ = ["glob", "iglob", "escape", "translate"] if sys.version_info >= (3, 13) else ["escape", "glob", "iglob"]

_MAGIC = re.compile("[*?[]")
_MAGIC_BYTES = re.compile(b"[*?[]")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The list of names that match; with `recursive`, ** is any number of directories. Hidden names are left out."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """As glob(), one by one."""
    sys.audit("glob.glob", pathname, recursive)
    root = pathname[:0] if root_dir is None else os.fspath(root_dir)
    found = _matches(pathname, root, recursive, include_hidden, False)
    if not pathname or (recursive and _is_recursive(pathname[:2])):
        # The directory itself has no name to give.
        found = (name for name in found if name)
    return found


def has_magic(s):
    """Is there anything in it to match?"""
    return (_MAGIC_BYTES if isinstance(s, bytes) else _MAGIC).search(s) is not None


def escape(pathname):
    """The pattern that matches just this name."""
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        return drive + re.sub(b"([*?[])", rb"[\1]", pathname)
    return drive + re.sub("([*?[])", r"[\1]", pathname)


def _is_recursive(pattern):
    return pattern == (b"**" if isinstance(pattern, bytes) else "**")


def _is_hidden(name):
    return name[:1] in (".", b".")


def _at(root, name):
    if not root or not name:
        return root or name
    return os.path.join(root, name)


def _matches(pathname, root, recursive, hidden, only_directories):
    folder, last = os.path.split(pathname)
    if not has_magic(pathname):
        place = _at(root, pathname)
        if last:
            if os.path.lexists(place):
                yield pathname
        elif os.path.isdir(_at(root, folder)):
            yield pathname
        return
    if not folder:
        yield from _in_folder(root, last, recursive, hidden, only_directories)
        return
    if folder != pathname and has_magic(folder):
        folders = _matches(folder, root, recursive, hidden, True)
    else:
        folders = [folder]
    for found in folders:
        for name in _in_folder(_at(root, found), last, recursive, hidden, only_directories):
            yield os.path.join(found, name)


def _in_folder(folder, pattern, recursive, hidden, only_directories):
    if not has_magic(pattern):
        place = _at(folder, pattern)
        return [pattern] if (os.path.lexists(place) if pattern else os.path.isdir(folder)) else []
    if recursive and _is_recursive(pattern):
        return _everything_below(folder, pattern[:0], hidden, only_directories)
    names = _names(folder, pattern, only_directories)
    if not (hidden or _is_hidden(pattern)):
        names = [name for name in names if not _is_hidden(name)]
    return fnmatch.filter(names, pattern)


def _everything_below(folder, prefix, hidden, only_directories):
    if not folder or os.path.isdir(folder):
        yield prefix
    for name in _names(folder, prefix, only_directories):
        if hidden or not _is_hidden(name):
            place = _at(folder, name)
            yield _at(prefix, name)
            if os.path.isdir(place):
                for inner in _everything_below(place, prefix[:0], hidden, only_directories):
                    if inner:
                        yield os.path.join(_at(prefix, name), inner)


def _names(folder, pattern, only_directories):
    is_bytes = isinstance(pattern, bytes)
    try:
        with os.scandir(folder or (b"." if is_bytes else ".")) as entries:
            return [entry.name for entry in entries if not only_directories or entry.is_dir()]
    except OSError:
        return []


if sys.version_info >= (3, 13):
    def translate(pat, *, recursive=False, include_hidden=False, seps=None):
        """The regular expression of a pattern for whole paths."""
        seps = seps or (os.path.sep, *filter(None, [os.path.altsep]))
        marks = "".join(map(re.escape, seps))
        sep = f"[{marks}]" if len(seps) > 1 else marks
        char = f"[^{marks}]"
        # One name, and any number of names, as the last thing of a path and before more of it.
        name = f"{char}+" if include_hidden else f"[^{marks}.]{char}*"
        folders = f"(?:.+{sep})?" if include_hidden else f"(?:{name}{sep})*"
        rest = ".*" if include_hidden else f"{folders}(?:{name})?"
        parts = re.split(sep, pat)
        out = []
        for part, following in zip(parts, [*parts[1:], None]):
            isLast = following is None
            if part == "*":
                out.append(name if isLast else name + sep)
            elif recursive and part == "**":
                if isLast:
                    out.append(rest)
                elif following != "**":
                    out.append(folders)
            else:
                if not include_hidden and part[:1] in ("*", "?"):
                    out.append(r"(?!\.)")
                out += fnmatch._pieces(part, f"{char}*", char)
                out += [] if isLast else [sep]
        return rf"(?s:{''.join(out)})\Z"
