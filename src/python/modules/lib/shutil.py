"""Copying, moving and removing files and directory trees."""

import collections
import fnmatch
import os
import stat
import sys

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error", "SpecialFileError",
           "ignore_patterns", "disk_usage", "which", "get_terminal_size", "SameFileError"]

COPY_BUFSIZE = 64 * 1024
_VERSION = sys.version_info[:2]


class Error(OSError):
    pass


class SameFileError(Error):
    """Source and destination are one file."""


class SpecialFileError(OSError):
    """What cannot be copied: a pipe or a device."""


def copyfileobj(fsrc, fdst, length=0):
    """Copies what one file object gives to another."""
    length = length or COPY_BUFSIZE
    while chunk := fsrc.read(length):
        fdst.write(chunk)


def _is_same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return False


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies the bytes of a file; gives the destination."""
    sys.audit("shutil.copyfile", src, dst)
    if _is_same(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    if not follow_symlinks and os.path.islink(src):
        os.symlink(os.readlink(src), dst)
        return dst
    with open(src, "rb") as source:
        try:
            with open(dst, "wb") as target:
                copyfileobj(source, target)
        except IsADirectoryError as error:
            if not os.path.exists(dst):
                raise FileNotFoundError(f"Directory does not exist: {dst}") from error
            raise
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Gives the destination the permissions of the source."""
    os.chmod(dst, stat.S_IMODE(os.stat(src).st_mode))


def copystat(src, dst, *, follow_symlinks=True):
    """Gives the destination the permissions and times of the source."""
    state = os.stat(src, follow_symlinks=follow_symlinks)
    os.utime(dst, ns=(state.st_atime_ns, state.st_mtime_ns), follow_symlinks=follow_symlinks)
    if follow_symlinks or not os.path.islink(dst):
        os.chmod(dst, stat.S_IMODE(state.st_mode))


def _inside(src, dst):
    return os.path.join(dst, os.path.basename(src)) if os.path.isdir(dst) else dst


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file with its permissions, to a file or into a directory; gives the path of the copy."""
    dst = _inside(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copymode(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """As copy(), with the times too."""
    dst = _inside(src, dst)
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    copystat(src, dst, follow_symlinks=follow_symlinks)
    return dst


def ignore_patterns(*patterns):
    """A function for copytree() that leaves out what matches one of the patterns."""
    def ignored(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Copies a directory with everything below it; gives the destination. Problems are gathered into one Error."""
    sys.audit("shutil.copytree", src, dst)
    with os.scandir(src) as found:
        entries = list(found)
    left_out = ignore(os.fspath(src), [entry.name for entry in entries]) if ignore is not None else set()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    problems = []
    for entry in entries:
        if entry.name in left_out:
            continue
        source, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        try:
            if entry.is_symlink() and symlinks:
                os.symlink(os.readlink(source), target)
            elif entry.is_symlink() and not os.path.exists(source) and ignore_dangling_symlinks:
                continue
            elif entry.is_dir():
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        except Error as error:
            problems.extend(error.args[0])
        except OSError as error:
            problems.append((source, target, str(error)))
    try:
        copystat(src, dst)
    except OSError as error:
        problems.append((src, dst, str(error)))
    if problems:
        raise Error(problems)
    return dst


class _RmtreeType:
    # A function with the attribute that tells whether links can be used against it.
    avoids_symlink_attacks = True

    def __call__(self, path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
        """Removes a directory with everything below it."""
        sys.audit("shutil.rmtree", path, dir_fd)

        def failed(function, place, error):
            if ignore_errors:
                return
            if onexc is not None:
                onexc(function, place, error)
            elif onerror is not None:
                onerror(function, place, (type(error), error, error.__traceback__))
            else:
                raise error
        try:
            mode = os.lstat(path).st_mode
        except OSError as error:
            return failed(os.lstat, path, error)
        if stat.S_ISLNK(mode):
            return failed(os.path.islink, path, OSError("Cannot call rmtree on a symbolic link"))
        if not stat.S_ISDIR(mode):
            return failed(os.scandir, path, NotADirectoryError(20, "Not a directory", path))
        _remove_below(path, failed)
        try:
            os.rmdir(path)
        except OSError as error:
            failed(os.rmdir, path, error)


def _remove_below(path, failed):
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except OSError as error:
        failed(os.scandir, path, error)
        return
    for entry in entries:
        act = os.unlink
        if entry.is_dir(follow_symlinks=False):
            _remove_below(entry.path, failed)
            act = os.rmdir
        try:
            act(entry.path)
        except OSError as error:
            failed(act, entry.path, error)


rmtree = _RmtreeType()


def move(src, dst, copy_function=copy2):
    """Moves a file or directory, into the destination if that is a directory; gives the new path."""
    sys.audit("shutil.move", src, dst)
    real = dst
    if os.path.isdir(dst):
        if _is_same(src, dst):
            os.rename(src, dst)
            return None
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip(os.path.sep)))
        if os.path.exists(real):
            raise Error("Destination path '%s' already exists" % real)
    if os.path.isdir(src) and _contains(src, dst):
        raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
    os.rename(src, real)
    return real


def _contains(folder, path):
    folder, path = os.path.abspath(folder), os.path.abspath(path)
    return (path.rstrip("/") + "/").startswith(folder.rstrip("/") + "/")


_Usage = collections.namedtuple("usage", "total used free")
_Usage.total.__doc__, _Usage.used.__doc__, _Usage.free.__doc__ = "Bytes in all", "Bytes in use", "Bytes to be had"


def disk_usage(path):
    """Total, used and free bytes of what the path is on: the files of the process, within 256 MiB."""
    os.stat(path)
    used = sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk("/") for name in names)
    total = 256 * 1024 * 1024
    return _Usage(total, used, total - used)


def get_terminal_size(fallback=(80, 24)):
    """The size that COLUMNS and LINES give, or the fallback: there is no terminal."""
    def number(name):
        try:
            return int(os.environ[name])
        except (KeyError, ValueError):
            return 0
    columns, lines = number("COLUMNS") or fallback[0], number("LINES") or fallback[1]
    return os.terminal_size((columns, lines))


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The path of a command, or None."""
    def runs(place):
        return os.path.exists(place) and os.access(place, mode) and not os.path.isdir(place)
    if os.path.dirname(cmd):
        return cmd if runs(cmd) else None
    for folder in (path if path is not None else os.environ.get("PATH", os.defpath)).split(os.pathsep):
        place = os.path.join(folder, cmd)
        if runs(place):
            return place
    return None
