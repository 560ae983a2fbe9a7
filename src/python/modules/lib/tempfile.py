"""Files and directories that are there for a while. Their names are random, of the session's seed."""
# Behaves as Lib/tempfile.py of CPython 3.10 to 3.13. 3.11 makes SpooledTemporaryFile a stream, 3.12 can keep a file until the
# block ends or its object dies, and directories altogether. A file without a name is made with one, which is taken away at once.

import errno as _errno
import functools as _functools
import io as _io
import operator as _operator
import os as _os
import shutil as _shutil
import sys as _sys
import types as _types
import warnings as _warnings
import weakref as _weakref
from _thread import allocate_lock as _allocate_lock
from random import Random as _Random

_v311 = _sys.version_info >= (3, 11)
_v312 = _sys.version_info >= (3, 12)

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp', 'mktemp',
           'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

# A new file, never one that is there already or that a link leads to.
_text_openflags = _os.O_CREAT | _os.O_EXCL | _os.O_NOFOLLOW | _os.O_RDWR
_bin_openflags = _text_openflags

TMP_MAX = _os.TMP_MAX  # as many names are tried
template = 'tmp'
tempdir = None

_once_lock = _allocate_lock()


# ---- names ----

class _RandomNameSequence:
    """Names of eight characters without end."""

    characters = 'abcdefghijklmnopqrstuvwxyz0123456789_'

    @property
    def rng(self):
        # Of its own in each process: a forked one would make the names of its parent.
        here = _os.getpid()
        if getattr(self, '_rng_pid', None) != here:
            self._rng, self._rng_pid = _Random(), here
        return self._rng

    def __iter__(self):
        return self

    def __next__(self):
        chosen = self.rng.choices(self.characters, k=8)
        return ''.join(chosen)


_name_sequence = None


def _get_candidate_names():
    global _name_sequence
    if _name_sequence is None:
        with _once_lock:
            _name_sequence = _name_sequence or _RandomNameSequence()
    return _name_sequence


def _infer_return_type(*args):
    """str or bytes, as the arguments are; without any, as the directory is."""
    found = set()
    for arg in args:
        if isinstance(arg, _os.PathLike):
            arg = _os.fspath(arg)
        if arg is not None:
            found.add(bytes if isinstance(arg, bytes) else str)
    if len(found) == 2:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    if not found:
        return str if tempdir is None or isinstance(tempdir, str) else bytes
    return found.pop()


def _sanitize_params(prefix, suffix, dir):
    """The three parts of a path with what stands for those that are not given, and their type."""
    kind = _infer_return_type(prefix, suffix, dir)
    is_text = kind is str
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if is_text else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if is_text else gettempdirb()
    return prefix, suffix, dir, kind


def _candidate_paths(dir, pre, suf, kind):
    """As many paths as may be tried."""
    names = _get_candidate_names()
    for _ in range(TMP_MAX):
        name = next(names)
        yield _os.path.join(dir, pre + (_os.fsencode(name) if kind is bytes else name) + suf)


# ---- the directory ----

def _candidate_tempdir_list():
    wished = [folder for folder in map(_os.getenv, ('TMPDIR', 'TEMP', 'TMP')) if folder]
    try:
        here = _os.getcwd()
    except OSError:
        here = _os.curdir
    return wished + ['/tmp', '/var/tmp', '/usr/tmp', here]


def _get_default_tempdir():
    """The first of the directories in which a file can be made and written."""
    namer = _RandomNameSequence()
    candidates = _candidate_tempdir_list()
    for folder in candidates:
        if folder != _os.curdir:
            folder = _os.path.abspath(folder)
        for _ in range(100):
            probe = _os.path.join(folder, next(namer))
            try:
                fd = _os.open(probe, _bin_openflags, 0o600)
            except FileExistsError:
                continue
            except OSError:
                break
            try:
                try:
                    _os.write(fd, b'?')
                finally:
                    _os.close(fd)
                    _os.unlink(probe)
            except OSError:
                break
            return folder
    raise FileNotFoundError(_errno.ENOENT, f'No usable temporary directory found in {candidates}')


def _gettempdir():
    global tempdir
    if tempdir is None:
        with _once_lock:
            if tempdir is None:
                tempdir = _get_default_tempdir()
    return tempdir


def gettempdir():
    """The directory that they are made in."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    """As gettempdir(), in bytes."""
    return _os.fsencode(_gettempdir())


def gettempprefix():
    """What the names begin with."""
    return _os.fsdecode(template)


def gettempprefixb():
    """As gettempprefix(), in bytes."""
    return _os.fsencode(template)


# ---- files and directories that the caller removes ----

def _mkstemp_inner(dir, pre, suf, flags, output_type):
    for path in _candidate_paths(_os.path.abspath(dir), pre, suf, output_type):
        _sys.audit('tempfile.mkstemp', path)
        try:
            return _os.open(path, flags, 0o600), path
        except FileExistsError:
            pass
    raise FileExistsError(_errno.EEXIST, 'No usable temporary file name found')


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Makes a file that is for the user alone; gives (descriptor, path). The caller removes it."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    return _mkstemp_inner(dir, prefix, suffix, _text_openflags if text else _bin_openflags, kind)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Makes a directory that is for the user alone; gives its path. The caller removes it."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    for path in _candidate_paths(dir, prefix, suffix, kind):
        _sys.audit('tempfile.mkdtemp', path)
        try:
            _os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return _os.path.abspath(path) if _v312 else path
    raise FileExistsError(_errno.EEXIST, 'No usable temporary directory name found')


def mktemp(suffix='', prefix=template, dir=None):
    """A name that is free at the moment; another may take it before it is used."""
    for path in _candidate_paths(gettempdir() if dir is None else dir, prefix, suffix, str):
        if not _os.path.lexists(path):
            return path
    raise FileExistsError(_errno.EEXIST, 'No usable temporary filename found')


# ---- files that remove themselves ----

class _TemporaryFileCloser:
    """Removes the file when it is closed or nobody knows it any more. A wrapper and the methods taken out of it hold one of these."""

    close_called = cleanup_called = False

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name = file, name
        self.delete, self.delete_on_close = delete, delete_on_close

    def close(self):
        if not self.close_called:
            self.close_called = True
            try:
                self.file.close()
            finally:
                if self.delete_on_close and self.delete:
                    self.cleanup()

    def cleanup(self, unlink=_os.unlink):
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
                    if not _v312:
                        raise

    def __del__(self):
        self.cleanup()


class _TemporaryFileWrapper:
    """A file object that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name = file, name
        if not _v312:
            self.delete = delete
        self._closer = _TemporaryFileCloser(file, name, delete, delete_on_close)

    def __getattr__(self, name):
        found = getattr(self.__dict__['file'], name)
        if hasattr(found, '__call__'):
            method = found

            @_functools.wraps(method)
            def func_wrapper(*args, **kwargs):
                return method(*args, **kwargs)

            # While one of its methods is held the file stays.
            func_wrapper._closer = self._closer
            found = func_wrapper
        if not isinstance(found, int):
            setattr(self, name, found)
        return found

    def __iter__(self):
        # The lines and not iter(file): the wrapper must live as long as somebody reads them.
        yield from self.file

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        outcome = self.file.__exit__(exc, value, tb)
        if _v312:
            self._closer.cleanup()
        else:
            self.close()
        return outcome

    def close(self):
        """Closes the file, which as a rule removes it."""
        self._closer.close()


def _set_name(file, name):
    """Gives the file below the buffer and the text layer that name."""
    for layer in 'buffer', 'raw':
        file = getattr(file, layer, file)
    file.name = name


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *,
                       errors=None, delete_on_close=True):
    """A file with a name. It is removed when it is closed; with delete_on_close=False when the block ends or the object dies; or
    with delete=False by the caller."""
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    if 'b' not in mode:
        encoding = _io.text_encoding(encoding)
    path = None

    def opener(*args):
        nonlocal path
        fd, path = _mkstemp_inner(dir, prefix, suffix, _bin_openflags, kind)
        return fd

    try:
        file = _io.open(dir, mode, buffering, encoding, errors, newline, opener=opener)
        try:
            _set_name(file, path)
            return _TemporaryFileWrapper(file, path, delete, delete_on_close)
        except:
            file.close()
            raise
    except:
        if path is not None:
            _os.unlink(path)
        raise


if not _v312:
    _named = NamedTemporaryFile

    def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True,
                           *, errors=None):
        return _named(mode, buffering, encoding, newline, suffix, prefix, dir, delete, errors=errors)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """A file without a name, which is gone when it is closed."""
    if 'b' not in mode:
        encoding = _io.text_encoding(encoding)
    prefix, suffix, dir, kind = _sanitize_params(prefix, suffix, dir)
    fd = None

    def opener(*args):
        nonlocal fd
        fd, path = _mkstemp_inner(dir, prefix, suffix, _bin_openflags, kind)
        try:
            _os.unlink(path)
        except BaseException:
            _os.close(fd)
            raise
        return fd

    file = _io.open(dir, mode, buffering, encoding, errors, newline, opener=opener)
    _set_name(file, fd)
    return file


class SpooledTemporaryFile(_io.IOBase if _v311 else object):
    """A file that is kept in memory until it exceeds a size or needs a descriptor."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                 errors=None):
        in_memory = _io.BytesIO()
        if 'b' not in mode:
            encoding = _io.text_encoding(encoding)
            in_memory = _io.TextIOWrapper(in_memory, encoding, errors, newline)
        self._file, self._max_size, self._rolled = in_memory, max_size, False
        self._TemporaryFileArgs = dict(mode=mode, buffering=buffering, suffix=suffix, prefix=prefix, encoding=encoding,
                                       newline=newline, dir=dir, errors=errors)

    __class_getitem__ = classmethod(_types.GenericAlias)

    def _check(self, file):
        if not self._rolled:
            limit = self._max_size
            if limit and limit < file.tell():
                self.rollover()

    def rollover(self):
        """Moves it to a file."""
        if self._rolled:
            return
        before, after = self._file, TemporaryFile(**self._TemporaryFileArgs)
        self._file = after
        del self._TemporaryFileArgs
        place = before.tell()
        if hasattr(after, 'buffer'):
            after.buffer.write(before.detach().getvalue())
        else:
            after.write(before.getvalue())
        after.seek(place, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError('Cannot enter context with closed file')
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    # What needs a file makes one.

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    if _v311:
        def __del__(self):
            if not self.closed:
                _warnings.warn(f'Unclosed file {self!r}', ResourceWarning, 2, self)
                self.close()

        def truncate(self, size=None):
            if size is None:
                return self._file.truncate()
            if self._max_size < size:
                self.rollover()
            return self._file.truncate(size)
    else:
        def truncate(self, size=None):
            if size is None:
                self._file.truncate()
            else:
                if self._max_size < size:
                    self.rollover()
                self._file.truncate(size)

    # What writes may exceed the size.

    def write(self, s):
        target = self._file
        outcome = target.write(s)
        self._check(target)
        return outcome

    def writelines(self, iterable):
        target = self._file
        outcome = target.writelines(iterable)
        self._check(target)
        return outcome

    # What a file says of itself, and memory only in part.

    @property
    def mode(self):
        file = self._file
        return file.mode if hasattr(file, 'mode') else self._TemporaryFileArgs['mode']

    @property
    def name(self):
        return getattr(self._file, 'name', None)

    # All else is the same for both.

    closed, newlines, errors, encoding = (
        property(_operator.attrgetter('_file.' + name)) for name in ('closed', 'newlines', 'errors', 'encoding'))

    def close(self):
        self._file.close()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def tell(self):
        return self._file.tell()

    def seek(self, *args):
        return self._file.seek(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def readline(self, *args):
        return self._file.readline(*args)

    def read(self, *args):
        return self._file.read(*args)

    if _v311:
        def read1(self, *args):
            return self._file.read1(*args)

        def readinto1(self, b):
            return self._file.readinto1(b)

        def readinto(self, b):
            return self._file.readinto(b)

        def detach(self):
            return self._file.detach()

        def writable(self):
            return self._file.writable()

        def seekable(self):
            return self._file.seekable()

        def readable(self):
            return self._file.readable()


# ---- directories that remove themselves ----

def _resetperms(path):
    if not _os.path.islink(path):
        _os.chmod(path, 0o700)


class TemporaryDirectory:
    """A directory that is removed with everything in it: at the end of a with block, by cleanup(), or when the object dies."""

    if _v312:
        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignore_cleanup_errors, self._delete = ignore_cleanup_errors, delete
            self._finalizer = _weakref.finalize(self, self._cleanup, self.name, warn_message=f'Implicitly cleaning up {self!r}',
                                                ignore_errors=ignore_cleanup_errors, delete=delete)
    else:
        _delete = True

        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignore_cleanup_errors = ignore_cleanup_errors
            self._finalizer = _weakref.finalize(self, self._cleanup, self.name, warn_message=f'Implicitly cleaning up {self!r}',
                                                ignore_errors=ignore_cleanup_errors)

    @classmethod
    def _rmtree(cls, name, ignore_errors=False, repeated=False):
        """Removes the tree, with what its owner forbade to remove."""
        def failed(func, path, reason):
            e = reason if _v312 else reason[1]
            if isinstance(e, FileNotFoundError):
                return
            if not isinstance(e, PermissionError) or repeated and path == name:
                if ignore_errors:
                    return
                raise e
            try:
                if path != name:
                    _resetperms(_os.path.dirname(path))
                _resetperms(path)
                try:
                    _os.unlink(path)
                except IsADirectoryError:
                    cls._rmtree(path, ignore_errors)
                except PermissionError:
                    if not _v312:
                        cls._rmtree(path, ignore_errors)
                    elif _os.path.isdir(path):
                        cls._rmtree(path, ignore_errors, path == name)
                    elif not ignore_errors:
                        raise
            except FileNotFoundError:
                pass

        _shutil.rmtree(name, **{'onexc' if _v312 else 'onerror': failed})

    @classmethod
    def _cleanup(cls, name, warn_message, ignore_errors=False, delete=True):
        # Nobody asked for it: the object died, or the process ends.
        if delete:
            cls._rmtree(name, ignore_errors)
            _warnings.warn(warn_message, ResourceWarning)

    def cleanup(self):
        """Removes the directory now."""
        if self._finalizer.detach() or _os.path.exists(self.name):
            self._rmtree(self.name, self._ignore_cleanup_errors)

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name!r}>'

    __class_getitem__ = classmethod(_types.GenericAlias)
