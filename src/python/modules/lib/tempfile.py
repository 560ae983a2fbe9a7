"""Files and directories that are there for a while. Their names are random, of the session's seed."""

import errno
import functools
import io
import os
import random
import shutil
import sys
import types
import warnings
import weakref

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
           "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_VERSION = sys.version_info[:2]
_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"
_names = None


class _Names:
    # Eight random characters at a time.
    def __init__(self):
        self._choose = random.Random(int.from_bytes(os.urandom(8), "big")).choices

    def __iter__(self):
        return self

    def __next__(self):
        return "".join(self._choose(_CHARACTERS, k=8))


def _get_candidate_names():
    global _names
    if _names is None:
        _names = _Names()
    return _names


def _text_or_bytes(*values):
    kinds = {bytes if isinstance(v if isinstance(v, (str, bytes)) else os.fspath(v), bytes) else str for v in values if v is not None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    return kinds.pop() if kinds else str


def _sanitize(prefix, suffix, dir):
    kind = _text_or_bytes(prefix, suffix, dir)
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def gettempprefix():
    """What the names begin with."""
    return os.fsdecode(template)


def gettempprefixb():
    """As gettempprefix(), in bytes."""
    return os.fsencode(template)


def _gettempdir():
    global tempdir
    if tempdir is None:
        for folder in (*(os.getenv(name) for name in ("TMPDIR", "TEMP", "TMP")), "/tmp", "/var/tmp", "/usr/tmp", os.getcwd()):
            if folder and os.path.isdir(folder):
                tempdir = os.path.abspath(folder)
                break
        else:
            raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found")
    return tempdir


def gettempdir():
    """The directory that they are made in."""
    return os.fsdecode(_gettempdir())


def gettempdirb():
    """As gettempdir(), in bytes."""
    return os.fsencode(_gettempdir())


def _first_free(prefix, suffix, dir, kind, make, what):
    for _ in range(TMP_MAX):
        name = next(_get_candidate_names())
        path = os.path.join(dir, prefix + (name if kind is str else os.fsencode(name)) + suffix)
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(errno.EEXIST, f"No usable temporary {what} name found")


def _open_new(path, flags):
    return os.open(path, flags, 0o600)


_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Makes a file that is for the user alone; gives (descriptor, path). The caller removes it."""
    prefix, suffix, dir, kind = _sanitize(prefix, suffix, dir)
    dir = os.path.abspath(dir)
    return _first_free(prefix, suffix, dir, kind, lambda path: _open_new(path, _FLAGS), "file")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Makes a directory that is for the user alone; gives its path. The caller removes it."""
    prefix, suffix, dir, kind = _sanitize(prefix, suffix, dir)
    path = _first_free(prefix, suffix, dir, kind, lambda path: os.mkdir(path, 0o700), "directory")[1]
    return os.path.abspath(path) if _VERSION >= (3, 12) else path


def mktemp(suffix="", prefix=template, dir=None):
    """A name that is free at the moment; another may take it before it is used."""
    if dir is None:
        dir = gettempdir()
    for _ in range(TMP_MAX):
        path = os.path.join(dir, prefix + next(_get_candidate_names()) + suffix)
        if not os.path.lexists(path):
            return path
    raise FileExistsError(errno.EEXIST, "No usable temporary filename found")


class _TemporaryFileCloser:
    # Removes the file when the wrapper is closed or dies.
    close_called = False

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self.delete_on_close = delete_on_close
        self.cleanup_called = False

    def cleanup(self, unlink=os.unlink):
        if self.cleanup_called:
            return
        self.cleanup_called = True
        try:
            if not self.close_called:
                self.close_called = True
                self.file.close()
        finally:
            if self.delete:
                try:
                    unlink(self.name)
                except FileNotFoundError:
                    pass

    def close(self):
        if not self.close_called:
            self.close_called = True
            self.file.close()
            if self.delete and self.delete_on_close:
                self.cleanup()

    def __del__(self):
        self.cleanup()


class _TemporaryFileWrapper:
    """A file object that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._closer = _TemporaryFileCloser(file, name, delete, delete_on_close)

    def __getattr__(self, name):
        value = getattr(self.__dict__["file"], name)
        if hasattr(value, "__call__"):
            method = value

            @functools.wraps(method)
            def wrapper(*args, **kwargs):
                return method(*args, **kwargs)
            # The file stays as long as one of its methods is held.
            wrapper._closer = self._closer
            value = wrapper
        if not isinstance(value, int):
            setattr(self, name, value)
        return value

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, kind, value, traceback):
        result = self.file.__exit__(kind, value, traceback)
        self._closer.cleanup() if _VERSION >= (3, 12) else self.close()
        return result

    def close(self):
        """Closes and removes the file."""
        self._closer.close()

    def __iter__(self):
        for line in self.file:
            yield line


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, **options):
    """A file with a name, removed when it is closed unless `delete` is false."""
    delete_on_close = options.pop("delete_on_close", True) if _VERSION >= (3, 12) else True
    if options:
        raise TypeError(f"NamedTemporaryFile() got an unexpected keyword argument {next(iter(options))!r}")
    prefix, suffix, dir, kind = _sanitize(prefix, suffix, dir)
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    made = []

    def opener(*args):
        fd, path = _first_free(prefix, suffix, dir, kind, lambda path: _open_new(path, _FLAGS), "file")
        made.append(path)
        return fd
    try:
        file = io.open(dir, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors, opener=opener)
    except BaseException:
        for path in made:
            os.unlink(path)
        raise
    name = made[0]
    raw = getattr(file, "buffer", file)
    raw = getattr(raw, "raw", raw)
    raw.name = name
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """A file without a name."""
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    prefix, suffix, dir, kind = _sanitize(prefix, suffix, dir)
    fds = []

    def opener(*args):
        fd, path = _first_free(prefix, suffix, dir, kind, lambda path: _open_new(path, _FLAGS), "file")
        os.unlink(path)
        fds.append(fd)
        return fd
    file = io.open(dir, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors, opener=opener)
    raw = getattr(file, "buffer", file)
    raw = getattr(raw, "raw", raw)
    raw.name = fds[0]
    return file


class SpooledTemporaryFile(io.IOBase if _VERSION >= (3, 11) else object):
    """A file that is kept in memory until it exceeds a size or needs a descriptor."""

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            encoding = io.text_encoding(encoding)
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._TemporaryFileArgs = {"mode": mode, "buffering": buffering, "suffix": suffix, "prefix": prefix, "encoding": encoding,
                                   "newline": newline, "dir": dir, "errors": errors}

    __class_getitem__ = classmethod(types.GenericAlias)

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Moves it to a file."""
        if self._rolled:
            return
        file = self._file
        target = self._file = TemporaryFile(**self._TemporaryFileArgs)
        position = file.tell()
        if hasattr(target, "buffer"):
            target.buffer.write(file.detach().getvalue())
        else:
            target.write(file.getvalue())
        target.seek(position, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, kind, value, traceback):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        pass

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._TemporaryFileArgs["mode"]

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def newlines(self):
        return self._file.newlines

    def readable(self):
        return self._file.readable()

    def read(self, *args):
        return self._file.read(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seekable(self):
        return self._file.seekable()

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def writable(self):
        return self._file.writable()

    def write(self, s):
        file = self._file
        count = file.write(s)
        self._check(file)
        return count

    def writelines(self, iterable):
        file = self._file
        file.writelines(iterable)
        self._check(file)


class TemporaryDirectory:
    """A directory that is removed with everything in it: at the end of a with block, by cleanup(), or when the object dies."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, **options):
        self._delete = options.pop("delete", True) if _VERSION >= (3, 12) else True
        if options:
            raise TypeError(f"TemporaryDirectory.__init__() got an unexpected keyword argument {next(iter(options))!r}")
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._finalizer = weakref.finalize(self, self._cleanup, self.name, warn_message="Implicitly cleaning up {!r}".format(self),
                                           ignore_errors=ignore_cleanup_errors, delete=self._delete)

    @classmethod
    def _cleanup(cls, name, warn_message, ignore_errors=False, delete=True):
        if delete:
            shutil.rmtree(name, ignore_errors=ignore_errors)
            warnings.warn(warn_message, ResourceWarning)

    def __repr__(self):
        return "<{} {!r}>".format(self.__class__.__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, kind, value, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        """Removes the directory now."""
        if self._finalizer.detach() or os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(types.GenericAlias)
