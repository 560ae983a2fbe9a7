# The operating system: paths, the environment, files and directories of the in-memory file system (posix).
# Behaves as Lib/os.py of CPython 3.10 to 3.13 for what one process without others can do.
# Leaves out forking, other users, terminals and devices.

import abc
import sys
import stat as st
from _collections_abc import MutableMapping, Mapping
GenericAlias = type(list[int])

name = 'posix'
linesep = '\n'
curdir, pardir, sep, altsep, extsep, pathsep = '.', '..', '/', None, '.', ':'
defpath, devnull = '/bin:/usr/bin', '/dev/null'
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1

try:
    from posix import *
    import posix as _posix
    try:
        from posix import _exit
    except ImportError:
        pass
except ImportError:
    _posix = None


class PathLike(abc.ABC):
    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            from _collections_abc import _check_methods
            return _check_methods(subclass, '__fspath__')
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


import posixpath as path
sys.modules['os.path'] = path
error = OSError


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class _Environ(MutableMapping):
    # The environment: texts under texts.

    def __init__(self, data):
        self._data = data

    def _check(self, value):
        if isinstance(value, str):
            return value
        raise TypeError(f"str expected, not {type(value).__name__}")

    def __getitem__(self, key):
        try:
            return self._data[self._check(key)]
        except KeyError:
            # Only the key as it was given is of interest.
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key, value = self._check(key), self._check(value)
        self._data[key] = value

    def __delitem__(self, key):
        try:
            del self._data[self._check(key)]
        except KeyError:
            raise KeyError(key) from None

    def setdefault(self, key, value):
        if key in self:
            return self[key]
        self[key] = value
        return value

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        # Over a copy, since putting something into the environment while walking through it is common.
        yield from [*self._data]

    def __repr__(self):
        return f"environ({self._data!r})"

    # What comes of it is a plain dict.

    def copy(self):
        return dict(self)

    def __or__(self, other):
        return {**self, **other} if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if isinstance(other, Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


def _startup_environ():
    given = getattr(_posix, 'environ', {})
    return {fsdecode(key): fsdecode(value) for key, value in given.items()}


environ = _Environ(_startup_environ())


class _EnvironBytes(_Environ):
    # The same as bytes.

    def _check(self, value):
        if isinstance(value, bytes):
            return value
        raise TypeError(f"bytes expected, not {type(value).__name__}")

    def __getitem__(self, key):
        try:
            return fsencode(self._data[fsdecode(self._check(key))])
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        self._data[fsdecode(self._check(key))] = fsdecode(self._check(value))

    def __delitem__(self, key):
        try:
            del self._data[fsdecode(self._check(key))]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        yield from [fsencode(key) for key in self._data]


_EnvironBytes.__name__ = _EnvironBytes.__qualname__ = '_Environ'
supports_bytes_environ = True
environb = _EnvironBytes(environ._data)


def getenvb(key, default=None):
    return environb.get(key, default)


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value):
    environ[key] = value


def unsetenv(key):
    environ.pop(key, None)


def _last_part(name):
    # What a path ends in, and what comes before that; a slash at the end is not the end.
    head, tail = path.split(name)
    return (head, tail) if tail else path.split(head)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    above, last = _last_part(name)
    if above and last and not path.exists(above):
        try:
            makedirs(above, exist_ok=exist_ok)
        except FileExistsError:
            # Somebody else made it meanwhile.
            pass
        if last == (b'.' if isinstance(last, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        # Why it cannot be made differs between systems; all that counts is whether it is there.
        if exist_ok and path.isdir(name):
            return
        raise


def removedirs(name):
    """Remove a directory, and then those above it as long as they are empty."""
    rmdir(name)
    above, last = _last_part(name)
    try:
        while above and last:
            rmdir(above)
            above, last = path.split(above)
    except OSError:
        pass


def renames(old, new):
    """Rename, making the directories that the new name needs and removing those that the old one leaves empty."""
    above, last = path.split(new)
    if above and last and not path.exists(above):
        makedirs(above)
    rename(old, new)
    above, last = path.split(old)
    if not above or not last:
        return
    try:
        removedirs(above)
    except OSError:
        pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yields (directory, names of directories, names of files) for `top` and everything below it."""
    waiting = [fspath(top)]
    while waiting:
        here = waiting.pop()
        if isinstance(here, tuple):
            yield here
            continue
        try:
            entries = list(scandir(here))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        dirs, files, below = [], [], []
        for entry in entries:
            is_dir = entry.is_dir()
            (dirs if is_dir else files).append(entry.name)
            if not topdown and is_dir and (followlinks or not entry.is_symlink()):
                below.append(entry.path)
        if topdown:
            yield here, dirs, files
            # The caller may have changed the list.
            for name in reversed(dirs):
                inner = path.join(here, name)
                if followlinks or not path.islink(inner):
                    waiting.append(inner)
        else:
            waiting.append((here, dirs, files))
            waiting.extend(reversed(below))


def get_exec_path(env=None):
    return (environ if env is None else env).get('PATH', defpath).split(pathsep)


# Starting other programs. In place of this one: it lasts as long as the other.

def _start(file, args, env, searches):
    import _posixsubprocess
    env = environ if env is None else env
    places = get_exec_path(env) if searches and not path.dirname(file) else [None]
    problem = None
    for place in places:
        try:
            found = file if place is None else path.join(fsdecode(place), fsdecode(file))
            return _posixsubprocess.spawn(found, list(args), dict(env), [0, 1, 2])
        except (FileNotFoundError, NotADirectoryError) as error:
            problem = error
        except PermissionError as error:
            problem = error
            break
    raise type(problem)(problem.errno, problem.strerror) from None


def _replace_process(name, file, args, env, searches):
    if not isinstance(args, (tuple, list)):
        raise TypeError(f"{name}() arg 2 must be a tuple or list")
    if not args:
        raise ValueError(f"{name}() arg 2 must not be empty")
    pid = _start(file, args, env, searches)
    code = waitstatus_to_exitcode(waitpid(pid, 0)[1])
    if code < 0:
        kill(getpid(), -code)
    _exit(code)


def execv(path, argv, /):
    _replace_process('execv', path, argv, None, False)


def execve(path, argv, env):
    _replace_process('execve', path, argv, env, False)


def execvp(file, args):
    _replace_process('execv', file, args, None, True)


def execvpe(file, args, env):
    _replace_process('execve', file, args, env, True)


def execl(file, *args):
    execv(file, args)


def execle(file, *args):
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    execvp(file, args)


def execlpe(file, *args):
    execvpe(file, args[:-1], args[-1])


def _spawn(mode, file, args, env, searches):
    if not isinstance(args, (tuple, list)):
        raise TypeError('argv must be a tuple or a list')
    if not args or not args[0]:
        raise ValueError('argv first element cannot be empty')
    try:
        pid = _start(file, args, env, searches)
    except OSError:
        # The child finds that out; it ends with this.
        return 127
    return pid if mode == P_NOWAIT else waitstatus_to_exitcode(waitpid(pid, 0)[1])


def spawnv(mode, file, args):
    return _spawn(mode, file, args, None, False)


def spawnve(mode, file, args, env):
    return _spawn(mode, file, args, env, False)


def spawnvp(mode, file, args):
    return _spawn(mode, file, args, None, True)


def spawnvpe(mode, file, args, env):
    return _spawn(mode, file, args, env, True)


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    return spawnvpe(mode, file, args[:-1], args[-1])


def wait():
    return waitpid(-1, 0)


def system(command):
    # What a shell makes of the command; the status is that of waitpid().
    import subprocess
    child = subprocess.Popen(command, shell=True)
    status = waitpid(child.pid, 0)[1]
    child.returncode = waitstatus_to_exitcode(status)
    return status


class _wrap_close:
    # The pipe of popen(): closing it waits for the command.

    def __init__(self, stream, proc):
        self._stream, self._proc = stream, proc

    def close(self):
        self._stream.close()
        code = self._proc.wait()
        if code:
            return code << 8
        return None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """Run a command in the shell, with a pipe to or from it."""
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess
    which = 'stdout' if mode == 'r' else 'stdin'
    child = subprocess.Popen(cmd, shell=True, text=True, bufsize=buffering, **{which: subprocess.PIPE})
    return _wrap_close(getattr(child, which), child)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """The file of a descriptor, as open() makes it."""
    from io import open as make
    if isinstance(fd, int):
        return make(fd, mode, buffering, encoding, *args, **kwargs)
    raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")


if sys.version_info >= (3, 13):
    def process_cpu_count():
        return cpu_count()


def __getattr__(name):
    # What CPython has here and a simulation has not.
    if name in ('fork', 'forkpty', 'openpty', 'mkfifo', 'mknod', 'chroot', 'eventfd', 'memfd_create', 'setuid', 'setgid'):
        raise AttributeError(f"module 'os' has no attribute '{name}' (not simulated by HeapLab; see /v1/pythons)")
    raise AttributeError(f"module 'os' has no attribute '{name}'", name=name, obj=sys.modules[__name__])
