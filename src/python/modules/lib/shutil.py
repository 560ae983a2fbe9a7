"""Copying, moving and removing files and directory trees."""

import collections
import fnmatch
import os
import stat
import sys

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "ExecError", "make_archive", "get_archive_formats", "register_archive_format",
           "unregister_archive_format", "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
           "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage"]

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
    try:
        os.rename(src, real)
    except OSError:
        # What cannot be renamed is copied; whoever copies says what is wrong with the path.
        if os.path.isdir(src):
            copytree(src, real, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, real)
            os.unlink(src)
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


# ---- archives: zip files are made here, tar files by a module that is not simulated

class ExecError(OSError):
    """A command could not be run."""


class ReadError(OSError):
    """An archive cannot be read."""


class RegistryError(Exception):
    """A format is registered wrongly, or cannot be found."""


def _walk_for_archive(base_dir, root_dir):
    # Pairs of a path and its name in the archive.
    name = os.path.normpath(base_dir)
    top = os.path.normpath(base_dir if root_dir is None else os.path.join(root_dir, base_dir))
    if name != os.curdir:
        yield top, name
    for here, dirs, files in os.walk(top):
        inside = os.path.normpath(os.path.join(name, os.path.relpath(here, top)))
        for entry in [*sorted(dirs), *files]:
            path = os.path.normpath(os.path.join(here, entry))
            if entry in dirs or os.path.isfile(path):
                yield path, os.path.normpath(os.path.join(inside, entry))


def _make_zip(base_name, base_dir, root_dir, logger):
    import zipfile
    filename = base_name + ".zip"
    folder = os.path.dirname(base_name)
    if folder and not os.path.exists(folder):
        if logger is not None:
            logger.info("creating %s", folder)
        os.makedirs(folder)
    if logger is not None:
        logger.info("creating '%s' and adding '%s' to it", filename, base_dir)
    with zipfile.ZipFile(filename, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        for path, name in _walk_for_archive(base_dir, root_dir):
            archive.write(path, name)
            if logger is not None:
                logger.info("adding '%s'", path)
    return filename if root_dir is None else os.path.abspath(filename)


def _make_tar(*args):
    import tarfile


_ARCHIVES = {
    'tar': (_make_tar, [], "uncompressed tar file"),
    'gztar': (_make_tar, [('compress', 'gzip')], "gzip'ed tar-file"),
    'bztar': (_make_tar, [('compress', 'bzip2')], "bzip2'ed tar-file"),
    'xztar': (_make_tar, [('compress', 'xz')], "xz'ed tar-file"),
    'zip': (_make_zip, [], "ZIP file"),
}


def get_archive_formats():
    """Pairs of a name and a description, sorted."""
    return sorted((name, entry[2]) for name, entry in _ARCHIVES.items())


def register_archive_format(name, function, extra_args=None, description=''):
    extra_args = [] if extra_args is None else extra_args
    if not callable(function):
        raise TypeError('The %s object is not callable' % function)
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError('extra_args needs to be a sequence')
    if any(not isinstance(pair, (tuple, list)) or len(pair) != 2 for pair in extra_args):
        raise TypeError('extra_args elements are : (arg_name, value)')
    _ARCHIVES[name] = function, extra_args, description


def unregister_archive_format(name):
    del _ARCHIVES[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0, owner=None, group=None, logger=None):
    """Make an archive of a folder: its name."""
    if format not in _ARCHIVES:
        raise ValueError("unknown archive format '%s'" % format)
    base_name = os.fspath(base_name)
    base_dir = os.curdir if base_dir is None else base_dir
    function, extra, _ = _ARCHIVES[format]
    if function is _make_zip:
        return function(base_name, base_dir, None if root_dir is None else os.fspath(root_dir), logger)
    options = dict(extra, dry_run=dry_run, logger=logger)
    if root_dir is None:
        return function(base_name, base_dir, **options)
    here = os.getcwd()
    base_name = os.path.abspath(base_name)
    os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **options)
    finally:
        os.chdir(here)


def _unpack_zip(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)
    with zipfile.ZipFile(filename) as archive:
        for info in archive.infolist():
            name = info.filename
            if name.startswith('/') or '..' in name:
                continue
            target = os.path.join(extract_dir, *name.split('/'))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            if name.endswith('/'):
                continue
            with archive.open(name, 'r') as source, open(target, 'wb') as file:
                copyfileobj(source, file)


_UNPACKERS = {
    'tar': (['.tar'], _make_tar, [], "uncompressed tar file"),
    'gztar': (['.tar.gz', '.tgz'], _make_tar, [], "gzip'ed tar-file"),
    'bztar': (['.tar.bz2', '.tbz2'], _make_tar, [], "bzip2'ed tar-file"),
    'xztar': (['.tar.xz', '.txz'], _make_tar, [], "xz'ed tar-file"),
    'zip': (['.zip'], _unpack_zip, [], "ZIP file"),
}


def get_unpack_formats():
    """Triples of a name, endings and a description, sorted."""
    return sorted((name, entry[0], entry[3]) for name, entry in _UNPACKERS.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=''):
    taken = {ending: other for other, entry in _UNPACKERS.items() for ending in entry[0]}
    for ending in extensions:
        if ending in taken:
            raise RegistryError('%s is already registered for "%s"' % (ending, taken[ending]))
    if not callable(function):
        raise TypeError('The registered function must be a callable')
    _UNPACKERS[name] = extensions, function, [] if extra_args is None else extra_args, description


def unregister_unpack_format(name):
    del _UNPACKERS[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Write what is in an archive into a folder."""
    filename = os.fspath(filename)
    extract_dir = os.getcwd() if extract_dir is None else os.fspath(extract_dir)
    if format is not None:
        if format not in _UNPACKERS:
            raise ValueError("Unknown unpack format '{0}'".format(format)) from None
    else:
        endings = [(ending, name) for name, entry in _UNPACKERS.items() for ending in entry[0]]
        format = next((name for ending, name in endings if filename.endswith(ending)), None)
        if format is None:
            raise ReadError("Unknown archive format '{0}'".format(filename))
    _, function, extra, _ = _UNPACKERS[format]
    function(filename, extract_dir, **dict(extra))


def chown(path, user=None, group=None, **options):
    """Give a file to another user and group."""
    if user is None and group is None:
        raise ValueError("user and/or group must be set")
    ids = []
    for given, what in ((user, 'user'), (group, 'group')):
        if isinstance(given, str):
            raise LookupError(f"no such {what}: {given!r}")
        ids.append(-1 if given is None else given)
    os.chown(path, *ids, **options)
