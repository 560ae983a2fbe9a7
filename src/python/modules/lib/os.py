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


def _fscodec():
    # Names of files, from and to bytes.
    encoding, errors = sys.getfilesystemencoding(), sys.getfilesystemencodeerrors()

    def fsencode(filename):
        filename = fspath(filename)
        if isinstance(filename, str):
            return filename.encode(encoding, errors)
        return filename

    def fsdecode(filename):
        filename = fspath(filename)
        if isinstance(filename, bytes):
            return filename.decode(encoding, errors)
        return filename

    return fsencode, fsdecode


fsencode, fsdecode = _fscodec()


class _Environ(MutableMapping):
    # The environment: bytes under bytes, and what makes of them what the program sees.

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey, self.decodekey = encodekey, decodekey
        self.encodevalue, self.decodevalue = encodevalue, decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            found = self._data[self.encodekey(key)]
        except KeyError:
            # Only the key as it was given is of interest.
            raise KeyError(key) from None
        return self.decodevalue(found)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        coded = self.encodekey(key)
        unsetenv(coded)
        try:
            del self._data[coded]
        except KeyError:
            raise KeyError(key) from None

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        # Over a copy, since putting something into the environment while walking through it is common.
        for key in list(self._data):
            yield self.decodekey(key)

    def __repr__(self):
        shown = ', '.join(f'{self.decodekey(key)!r}: {self.decodevalue(value)!r}' for key, value in self._data.items())
        return f"environ({{{shown}}})"

    # What comes of it is a plain dict.

    def copy(self):
        return dict(self)

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        joined = dict(self)
        joined.update(other)
        return joined

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        joined = dict(other)
        joined.update(self)
        return joined

    def __ior__(self, other):
        self.update(other)
        return self


def _createenviron():
    encoding = sys.getfilesystemencoding()

    def encode(value):
        if not isinstance(value, str):
            raise TypeError(f"str expected, not {type(value).__name__}")
        return value.encode(encoding, 'surrogateescape')

    def decode(value):
        return value.decode(encoding, 'surrogateescape')

    return _Environ(getattr(_posix, 'environ', {}), encode, decode, encode, decode)


environ = _createenviron()
del _createenviron


def _check_bytes(value):
    if isinstance(value, bytes):
        return value
    raise TypeError(f"bytes expected, not {type(value).__name__}")


supports_bytes_environ = True
environb = _Environ(environ._data, _check_bytes, bytes, _check_bytes, bytes)
del _check_bytes


def getenvb(key, default=None):
    return environb.get(key, default)


def getenv(key, default=None):
    return environ.get(key, default)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory and those above it that are missing."""
    above, last = path.split(name)
    if not last:
        # A slash at the end is not the end.
        above, last = path.split(above)
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
        if not (exist_ok and path.isdir(name)):
            raise


def removedirs(name):
    """Remove a directory, and then those above it as long as they are empty."""
    rmdir(name)
    above, last = path.split(name)
    if not last:
        above, last = path.split(above)
    while above and last:
        try:
            rmdir(above)
        except OSError:
            # It is not empty, most likely.
            break
        above, last = path.split(above)


def renames(old, new):
    """Rename, making the directories that the new name needs and removing those that the old one leaves empty."""
    above, last = path.split(new)
    if above and last and not path.exists(above):
        makedirs(above)
    rename(old, new)
    above, last = path.split(old)
    if above and last:
        try:
            removedirs(above)
        except OSError:
            pass


if sys.version_info >= (3, 12):
    def walk(top, topdown=True, onerror=None, followlinks=False):
        """Yields (directory, names of directories, names of files) for `top` and everything below it."""
        stack = [fspath(top)]
        islink, join = path.islink, path.join
        while stack:
            top = stack.pop()
            if isinstance(top, tuple):
                yield top
                continue
            try:
                entries = list(scandir(top))
            except OSError as error:
                if onerror is not None:
                    onerror(error)
                continue
            dirs, nondirs, below = [], [], []
            for entry in entries:
                is_dir = entry.is_dir()
                (dirs if is_dir else nondirs).append(entry.name)
                if not topdown and is_dir and (followlinks or not entry.is_symlink()):
                    below.append(entry.path)
            if topdown:
                yield top, dirs, nondirs
                # The caller may have changed the list.
                for dirname in reversed(dirs):
                    new_path = join(top, dirname)
                    if followlinks or not islink(new_path):
                        stack.append(new_path)
            else:
                stack.append((top, dirs, nondirs))
                stack.extend(reversed(below))
else:
    def walk(top, topdown=True, onerror=None, followlinks=False):
        """Yields (directory, names of directories, names of files) for `top` and everything below it."""
        return _walk(fspath(top), topdown, onerror, followlinks)

    def _walk(top, topdown, onerror, followlinks):
        try:
            entries = list(scandir(top))
        except OSError as error:
            if onerror is not None:
                onerror(error)
            return
        dirs, nondirs, below = [], [], []
        for entry in entries:
            is_dir = entry.is_dir()
            (dirs if is_dir else nondirs).append(entry.name)
            if not topdown and is_dir and (followlinks or not entry.is_symlink()):
                below.append(entry.path)
        if topdown:
            yield top, dirs, nondirs
            # The caller may have changed the list.
            for dirname in dirs:
                new_path = path.join(top, dirname)
                if followlinks or not path.islink(new_path):
                    yield from _walk(new_path, topdown, onerror, followlinks)
        else:
            for new_path in below:
                yield from _walk(new_path, topdown, onerror, followlinks)
            yield top, dirs, nondirs


def get_exec_path(env=None):
    """The folders that are searched for a program, as `env` names them under 'PATH' or b'PATH'."""
    if env is None:
        env = environ
    try:
        folders = env.get('PATH')
    except TypeError:
        folders = None
    try:
        coded = env[b'PATH']
    except (KeyError, TypeError):
        pass
    else:
        if folders is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        folders = coded
    if isinstance(folders, bytes):
        folders = fsdecode(folders)
    if folders is None:
        folders = defpath
    return folders.split(pathsep)


# Starting other programs. In place of this one: it lasts as long as the other.

def _start(file, args, env):
    import _posixsubprocess
    if env is not None:
        env = {fsdecode(key): fsdecode(value) for key, value in env.items()}
    return _posixsubprocess.spawn(fsdecode(file), list(args), env, [0, 1, 2])


def execvp(file, args):
    _execvpe(file, args)


def execvpe(file, args, env):
    _execvpe(file, args, env)


def _execvpe(file, args, env=None):
    if env is None:
        exec_func, argrest = execv, (args,)
        env = environ
    else:
        exec_func, argrest = execve, (args, env)
    if path.dirname(file):
        exec_func(file, *argrest)
        return
    first_exc = last_exc = None
    path_list = get_exec_path(env)
    file = fsencode(file)
    for folder in map(fsencode, path_list):
        fullname = path.join(folder, file)
        try:
            exec_func(fullname, *argrest)
        except (FileNotFoundError, NotADirectoryError) as problem:
            last_exc = problem
        except OSError as problem:
            # One that was found says more than those that were not.
            first_exc = first_exc or problem
    if first_exc is not None:
        raise first_exc
    raise last_exc


def execl(file, *args):
    execv(file, args)


def execle(file, *args):
    env = args[-1]
    execve(file, args[:-1], env)


def execlp(file, *args):
    execvp(file, args)


def execlpe(file, *args):
    env = args[-1]
    execvpe(file, args[:-1], env)


def _spawnvef(mode, file, args, env, func):
    if not isinstance(args, (tuple, list)):
        raise TypeError('argv must be a tuple or a list')
    if not args or not args[0]:
        raise ValueError('argv first element cannot be empty')
    try:
        pid = _searched(file, args, env) if func in (execvp, execvpe) else _start(file, args, env)
    except OSError:
        # The child finds that out; it ends with this.
        return 127
    return pid if mode == P_NOWAIT else waitstatus_to_exitcode(waitpid(pid, 0)[1])


def _searched(file, args, env):
    if path.dirname(file):
        return _start(file, args, env)
    problem = None
    for folder in get_exec_path(env):
        try:
            return _start(path.join(folder, file), args, env)
        except OSError as error:
            problem = error
    raise problem


def spawnv(mode, file, args):
    return _spawnvef(mode, file, args, None, execv)


def spawnve(mode, file, args, env):
    return _spawnvef(mode, file, args, env, execve)


def spawnvp(mode, file, args):
    return _spawnvef(mode, file, args, None, execvp)


def spawnvpe(mode, file, args, env):
    return _spawnvef(mode, file, args, env, execvpe)


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    env = args[-1]
    return spawnve(mode, file, args[:-1], env)


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    env = args[-1]
    return spawnvpe(mode, file, args[:-1], env)


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
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import subprocess
    if mode == "r":
        child = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _wrap_close(child.stdout, child)
    else:
        child = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
        return _wrap_close(child.stdin, child)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """The file of a descriptor, as open() makes it."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


if sys.version_info >= (3, 13):
    def process_cpu_count():
        return cpu_count()


def __getattr__(name):
    # What CPython has here and a simulation has not.
    if name in ('fork', 'forkpty', 'openpty', 'mkfifo', 'mknod', 'chroot', 'eventfd', 'memfd_create', 'setuid', 'setgid'):
        raise AttributeError(f"module 'os' has no attribute '{name}' (not simulated by HeapLab; see /v1/pythons)")
    raise AttributeError(f"module 'os' has no attribute '{name}'", name=name, obj=sys.modules[__name__])
