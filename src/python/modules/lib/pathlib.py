"""Paths as objects: PurePath and its kin only compute, Path and its kin ask the file system."""

import errno
import fnmatch
import io
import os
import re
import stat
import sys
import warnings
from _collections_abc import Sequence

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]

_VERSION = sys.version_info[:2]
if _VERSION >= (3, 13):
    __all__.insert(0, "UnsupportedOperation")

    class UnsupportedOperation(NotImplementedError):
        """What a path cannot do on this system."""


class _Posix:
    """How POSIX systems read paths."""

    sep, altsep = "/", ""
    ignores_case = False

    @staticmethod
    def split(text):
        """Drive, root and the rest."""
        if not text.startswith("/"):
            return "", "", text
        # Two slashes at the beginning are a root of their own.
        root = "//" if text.startswith("//") and not text.startswith("///") else "/"
        return "", root, text.lstrip("/")

    @staticmethod
    def fold(text):
        return text


class _Windows:
    """How Windows reads paths."""

    sep, altsep = "\\", "/"
    ignores_case = True

    @staticmethod
    def split(text):
        text = text.replace("/", "\\")
        drive = root = ""
        if text[:2] == "\\\\" and text[2:3] not in ("", "\\"):
            host, _, rest = text[2:].partition("\\")
            share, slash, tail = rest.partition("\\")
            if share:
                return f"\\\\{host}\\{share}", "\\", tail.lstrip("\\")
        if text[1:2] == ":":
            drive, text = text[:2], text[2:]
        if text.startswith("\\"):
            root, text = "\\", text.lstrip("\\")
        return drive, root, text

    @staticmethod
    def fold(text):
        return text.lower()


class _Parents(Sequence):
    """The ancestors of a path, from the nearest on."""

    __slots__ = ("_path", "_drv", "_root", "_tail")

    def __init__(self, path):
        self._path, self._drv, self._root, self._tail = path, path._drv, path._root, path._tail_cached

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._make(self._drv, self._root, self._tail[:len(self._tail) - 1 - index])

    def __repr__(self):
        return "<{}.parents>".format(type(self._path).__name__)


# What a path remembers of itself, an instance's size with it.
if _VERSION >= (3, 12):
    _SLOTS = ("_raw_paths", "_drv", "_root", "_tail_cached", "_str", "_str_normcase_cached", "_parts_normcase_cached")
    _SLOTS += ("_hash",) if _VERSION >= (3, 13) else ("_lines_cached", "_hash")
else:
    _SLOTS = ("_drv", "_root", "_tail_cached", "_str", "_hash", "_pparts", "_cached_cparts")
_PURE_BASES = _BASES = ()
if _VERSION >= (3, 13):
    class PurePathBase:
        """What any path has, of a system or not."""

        __slots__ = ("_raw_path", "_resolving")

    class PathBase(PurePathBase):
        """What any path has that can be asked and changed."""

        __slots__ = ()

    _PURE_BASES, _BASES = (PurePathBase,), (PathBase,)


class PurePath(*_PURE_BASES):
    """A path that is only text: no system is asked about it."""

    __slots__ = _SLOTS
    _flavour = _Posix

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        if _VERSION < (3, 12):
            self = object.__new__(cls)
            self._read(args)
            return self
        return object.__new__(cls)

    if _VERSION >= (3, 12):
        def __init__(self, *args):
            self._read(args)

    def _read(self, segments):
        flavour = self._flavour
        drive = root = ""
        names = []
        for segment in segments:
            if isinstance(segment, PurePath):
                text = str(segment) if segment._flavour is flavour else segment.as_posix()
            else:
                text = self._text_of(segment)
            its_drive, its_root, rest = flavour.split(text)
            parts = rest.replace(flavour.altsep, flavour.sep) if flavour.altsep else rest
            parts = [name for name in parts.split(flavour.sep) if name and name != "."]
            if its_root or (its_drive and flavour.fold(its_drive) != flavour.fold(drive)):
                drive, root, names = its_drive or drive, its_root, parts
            else:
                drive = its_drive or drive
                names = names + parts
        self._drv, self._root, self._tail_cached = drive, root, tuple(names)

    if _VERSION >= (3, 12):
        @staticmethod
        def _text_of(segment):
            try:
                text = os.fspath(segment)
            except TypeError:
                text = segment
            if isinstance(text, str):
                return text
            raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                            f"not {type(text).__name__!r}")
    else:
        @staticmethod
        def _text_of(segment):
            text = os.fspath(segment)
            if isinstance(text, str):
                return text
            raise TypeError(f"argument should be a str object or an os.PathLike object returning str, not {type(segment)!r}")

    @classmethod
    def _plain(cls, drive, root, names):
        self = object.__new__(cls)
        self._drv, self._root, self._tail_cached = drive, root, tuple(names)
        return self

    def _make(self, drive, root, names):
        if _VERSION < (3, 12):
            return self._plain(drive, root, names)
        plain = PurePosixPath if self._flavour is _Posix else PureWindowsPath
        return self.with_segments(str(plain._plain(drive, root, names)))

    if _VERSION >= (3, 12):
        def with_segments(self, *segments):
            """A path of the same kind; subclasses may say how it is made."""
            return type(self)(*segments)
    else:
        def _joined(self, segments):
            return type(self)(self, *segments)

    def __reduce__(self):
        if _VERSION >= (3, 13):
            return type(self), (str(self),)
        return type(self), self.parts

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            text = self._drv + self._root + self._flavour.sep.join(self._tail_cached)
            self._str = text or "."
            return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The text with forward slashes."""
        return str(self).replace(self._flavour.sep, "/")

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return "{}({!r})".format(type(self).__name__, self.as_posix())

    def as_uri(self):
        """The path as a file URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-~/"
        head, text = "file://", self.as_posix()
        if self._drv[1:2] == ":":
            head, text = "file:///" + self._drv, text[2:]
        elif self._drv:
            head = "file:"
        return head + "".join(c if c in safe else "".join("%%%02X" % b for b in os.fsencode(c)) for c in text)

    @property
    def _folded(self):
        fold = self._flavour.fold
        return fold(self._drv), self._root, tuple(fold(name) for name in self._tail_cached)

    @property
    def _order(self):
        drive, root, names = self._folded
        return ([drive + root] if drive or root else []) + list(names)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._flavour is other._flavour and self._folded == other._folded

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            fold = self._flavour.fold
            self._hash = hash(fold(str(self))) if _VERSION >= (3, 12) else hash(tuple(map(fold, self.parts)))
            return self._hash

    def _compared(self, other, compare):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return compare(self._order, other._order)

    def __lt__(self, other):
        return self._compared(other, lambda a, b: a < b)

    def __le__(self, other):
        return self._compared(other, lambda a, b: a <= b)

    def __gt__(self, other):
        return self._compared(other, lambda a, b: a > b)

    def __ge__(self, other):
        return self._compared(other, lambda a, b: a >= b)

    def __class_getitem__(cls, type):
        if _VERSION >= (3, 13):
            from types import GenericAlias
            return GenericAlias(cls, type)
        return cls

    drive = property(lambda self: self._drv, doc="The letter or share of Windows, else ''.")
    root = property(lambda self: self._root, doc="What makes the path absolute, or ''.")

    @property
    def anchor(self):
        """Drive and root together."""
        return self._drv + self._root

    @property
    def parts(self):
        """The anchor, if there is one, and the names."""
        return ((self.anchor,) if self.anchor else ()) + self._tail_cached

    @property
    def name(self):
        """The last name."""
        return self._tail_cached[-1] if self._tail_cached else ""

    def _dot(self):
        name = self.name
        at = name.rfind(".")
        return at if 0 < at < len(name) - 1 else -1

    @property
    def suffix(self):
        """What follows the last dot of the name, with the dot."""
        at = self._dot()
        return self.name[at:] if at > 0 else ""

    @property
    def suffixes(self):
        """All suffixes of the name."""
        if self.name.endswith("."):
            return []
        return ["." + suffix for suffix in self.name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The name without its last suffix."""
        at = self._dot()
        return self.name[:at] if at > 0 else self.name

    def _check_name(self, name):
        sep, altsep = self._flavour.sep, self._flavour.altsep
        if not name or sep in name or (altsep and altsep in name) or name == ".":
            raise ValueError("Invalid name %r" % (name,))

    def with_name(self, name):
        """The same path with another last name."""
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        self._check_name(name)
        return self._make(self._drv, self._root, self._tail_cached[:-1] + (name,))

    def with_stem(self, stem):
        """The same path and suffix with another stem."""
        suffix = self.suffix
        if _VERSION >= (3, 13):
            if not suffix:
                return self.with_name(stem)
            if not stem:
                raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """The same path with another suffix; '' removes it."""
        sep, altsep = self._flavour.sep, self._flavour.altsep
        if sep in suffix or (altsep and altsep in suffix) or (suffix and not suffix.startswith(".")) or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        return self.with_name(self.stem + suffix)

    @property
    def parent(self):
        """The directory that the path is in."""
        if not self._tail_cached:
            return self
        return self._make(self._drv, self._root, self._tail_cached[:-1])

    @property
    def parents(self):
        """All directories that the path is in, from the nearest on."""
        return _Parents(self)

    def is_absolute(self):
        """Does the path lead to one place wherever it is used?"""
        if self._flavour is _Windows:
            return bool(self._drv and self._root)
        return bool(self._root)

    def is_reserved(self):
        """Is it a name that Windows keeps for devices?"""
        if _VERSION >= (3, 13):
            warnings.warn("pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in Python 3.15. "
                          "Use os.path.isreserved() to detect reserved paths on Windows.", DeprecationWarning, stacklevel=2)
        if self._flavour is _Posix or not self._tail_cached:
            return False
        stem = self.name.partition(".")[0].partition(":")[0].rstrip(" ").upper()
        return stem in {"CON", "PRN", "AUX", "NUL"} or re.fullmatch("(COM|LPT)[1-9]", stem) is not None

    def joinpath(self, *segments):
        """This path followed by others."""
        if _VERSION >= (3, 12):
            return self.with_segments(self, *segments)
        return self._joined(segments)

    def __truediv__(self, key):
        try:
            return self.joinpath(key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self) if _VERSION >= (3, 12) else type(self)(key, self)
        except TypeError:
            return NotImplemented

    def _other(self, other, more, what):
        if _VERSION >= (3, 12):
            if more:
                warnings._deprecated(f"pathlib.PurePath.{what}(*args)",
                                     "support for supplying more than one positional argument to "
                                     f"pathlib.PurePath.{what}() is deprecated and scheduled for removal in Python {{remove}}", remove=(3, 14))
            return self.with_segments(other, *more)
        return type(self)(other, *more)

    def relative_to(self, *other, **options):
        """The rest of the path below another one; with walk_up (3.12) by '..' where it is not below."""
        if not other:
            if _VERSION >= (3, 12):
                raise TypeError("PurePath.relative_to() missing 1 required positional argument: 'other'")
            raise TypeError("need at least one argument")
        walk_up = options.pop("walk_up", False) if _VERSION >= (3, 12) else False
        if options:
            raise TypeError(f"PurePath.relative_to() got an unexpected keyword argument {next(iter(options))!r}")
        base = self._other(other[0], other[1:], "relative_to")
        steps = 0
        for steps, place in enumerate([base, *base.parents]):
            if self._is_below(place):
                break
            if not walk_up:
                raise self._not_below(base)
            if place.name == "..":
                raise ValueError(f"'..' segment in {str(base)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(base)!r} have different anchors")
        return self._make("", "", ("..",) * steps + self._tail_cached[len(place._tail_cached):])

    def _not_below(self, base):
        if _VERSION >= (3, 12):
            return ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r}")
        return ValueError("{!r} is not in the subpath of {!r} OR one path is relative and the other is absolute.".format(
            str(self), str(base)))

    def _is_below(self, other):
        drive, root, names = self._folded
        its_drive, its_root, its_names = other._folded
        return (drive, root) == (its_drive, its_root) and names[:len(its_names)] == its_names

    def is_relative_to(self, *other):
        """Is it the other path or below it?"""
        if not other:
            raise TypeError("need at least one argument" if _VERSION < (3, 12) else
                            "PurePath.is_relative_to() missing 1 required positional argument: 'other'")
        return self._is_below(self._other(other[0], other[1:], "is_relative_to"))

    def match(self, path_pattern, *, case_sensitive=None):
        """Do the last parts of the path match the pattern?"""
        pattern = path_pattern if isinstance(path_pattern, PurePath) else type(self)(path_pattern)
        wanted = pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        have = self.parts
        if (pattern.anchor and len(wanted) != len(have)) or len(wanted) > len(have):
            return False
        return all(_matcher(p, self._ignores(case_sensitive))(h) for p, h in zip(reversed(wanted), reversed(have)))

    def _ignores(self, case_sensitive):
        return self._flavour.ignores_case if case_sensitive is None else not case_sensitive

    if _VERSION >= (3, 13):
        parser = property(lambda self: __import__("posixpath"))

        def full_match(self, pattern, *, case_sensitive=None):
            """Does the whole path match the pattern, in which ** is any number of names?"""
            pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
            return _match_all(list(pattern.parts), list(self.parts), self._ignores(case_sensitive))


def _matcher(pattern, ignores_case):
    return re.compile(fnmatch.translate(pattern), re.IGNORECASE if ignores_case else 0).match


def _match_all(wanted, have, ignores_case):
    while wanted:
        first = wanted.pop(0)
        if first == "**":
            return any(_match_all(wanted[:], have[i:], ignores_case) for i in range(len(have) + 1))
        if not have or not _matcher(first, ignores_case)(have.pop(0)):
            return False
    return not have


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path as POSIX systems read it."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path as Windows reads it."""

    __slots__ = ()
    _flavour = _Windows


_ABSENT = {errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP}


class Path(*_BASES, PurePath):
    """A path on this system, which can be asked and changed."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        if issubclass(cls, PureWindowsPath):
            if _VERSION >= (3, 13):
                raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
            raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))
        return super().__new__(cls, *args)

    if _VERSION >= (3, 12):
        def __init__(self, *args, **kwargs):
            if kwargs:
                warnings._deprecated("pathlib.PurePath(**kwargs)",
                                     "support for supplying keyword arguments to pathlib.PurePath is deprecated and scheduled for "
                                     "removal in Python {remove}", remove=(3, 14))
            super().__init__(*args)

    if _VERSION < (3, 13):
        def __enter__(self):
            if _VERSION >= (3, 11):
                warnings.warn("pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a "
                              "context manager is a no-op", DeprecationWarning, stacklevel=2)
            return self

        def __exit__(self, kind, value, traceback):
            pass

    @classmethod
    def cwd(cls):
        """The working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The directory of the user."""
        return cls("~").expanduser()

    if _VERSION >= (3, 13):
        @classmethod
        def from_uri(cls, uri):
            """The path of a file URI."""
            if not uri.startswith("file:"):
                raise ValueError(f"URI does not start with 'file:': {uri!r}")
            path = uri[5:]
            if path[:3] == "///":
                path = path[2:]
            elif path[:12] == "//localhost/":
                path = path[11:]
            from urllib.parse import unquote_to_bytes
            path = cls(os.fsdecode(unquote_to_bytes(path)))
            if not path.is_absolute():
                raise ValueError(f"URI is not absolute: {uri!r}")
            return path

    # Asking

    def stat(self, *, follow_symlinks=True):
        """What os.stat() says."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """As stat(), of a link itself."""
        return self.stat(follow_symlinks=False)

    def _mode(self, follow_symlinks=True):
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode
        except OSError as error:
            if error.errno not in _ABSENT:
                raise
        except ValueError:
            pass
        return None

    if _VERSION >= (3, 12):
        def exists(self, *, follow_symlinks=True):
            """Does it lead to anything?"""
            return self._mode(follow_symlinks) is not None
    else:
        def exists(self):
            """Does it lead to anything?"""
            return self._mode() is not None

    def _is(self, test, follow_symlinks=True):
        mode = self._mode(follow_symlinks)
        return mode is not None and test(mode)

    if _VERSION >= (3, 13):
        def is_dir(self, *, follow_symlinks=True):
            """Is it a directory?"""
            return self._is(stat.S_ISDIR, follow_symlinks)

        def is_file(self, *, follow_symlinks=True):
            """Is it a regular file?"""
            return self._is(stat.S_ISREG, follow_symlinks)
    else:
        def is_dir(self):
            """Is it a directory?"""
            return self._is(stat.S_ISDIR)

        def is_file(self):
            """Is it a regular file?"""
            return self._is(stat.S_ISREG)

    def is_symlink(self):
        """Is it a symbolic link?"""
        return self._is(stat.S_ISLNK, False)

    def is_mount(self):
        """Does another file system begin here?"""
        return self.is_dir() and self.resolve() == type(self)("/")

    if _VERSION >= (3, 12):
        def is_junction(self):
            """Is it a junction of Windows?"""
            return False

    def is_block_device(self):
        """Is it a block device?"""
        return self._is(stat.S_ISBLK)

    def is_char_device(self):
        """Is it a character device?"""
        return self._is(stat.S_ISCHR)

    def is_fifo(self):
        """Is it a named pipe?"""
        return self._is(stat.S_ISFIFO)

    def is_socket(self):
        """Is it a socket?"""
        return self._is(stat.S_ISSOCK)

    def samefile(self, other_path):
        """Do both lead to one file?"""
        own = self.stat()
        try:
            other = other_path.stat()
        except AttributeError:
            other = os.stat(other_path) if _VERSION < (3, 11) else self.__class__(other_path).stat()
        return os.path.samestat(own, other)

    # Places

    def absolute(self):
        """The path from the root on; nothing is resolved."""
        if self.is_absolute():
            return self
        return self._make("", "/", tuple(name for name in os.getcwd().split("/") if name) + self._tail_cached)

    def resolve(self, strict=False):
        """The path from the root on, without links and '..'."""
        text = os.path.realpath(self, strict=strict)
        return self.with_segments(text) if _VERSION >= (3, 12) else type(self)(text)

    def expanduser(self):
        """A '~' at the beginning becomes the directory of the user."""
        if self._drv or self._root or not self._tail_cached or not self._tail_cached[0].startswith("~"):
            return self
        home = os.path.expanduser(self._tail_cached[0])
        if home.startswith("~"):
            raise RuntimeError("Could not determine home directory.")
        return type(self)(home, *self._tail_cached[1:])

    def readlink(self):
        """Where a symbolic link leads."""
        target = os.readlink(self)
        return self.with_segments(target) if _VERSION >= (3, 12) else type(self)(target)

    # Reading and writing

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """As the function open()."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """All bytes of the file."""
        with self.open(mode="rb") as file:
            return file.read()

    if _VERSION >= (3, 13):
        def read_text(self, encoding=None, errors=None, newline=None):
            """All text of the file."""
            with self.open(mode="r", encoding=encoding, errors=errors, newline=newline) as file:
                return file.read()
    else:
        def read_text(self, encoding=None, errors=None):
            """All text of the file."""
            with self.open(mode="r", encoding=encoding, errors=errors) as file:
                return file.read()

    def write_bytes(self, data):
        """Replaces the file by these bytes; gives their number."""
        view = memoryview(data)
        with self.open(mode="wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Replaces the file by this text; gives the number of characters."""
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % data.__class__.__name__)
        with self.open(mode="w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    # Changing

    def touch(self, mode=0o666, exist_ok=True):
        """Makes an empty file, or gives one that is there the time of now."""
        if exist_ok and self.exists():
            os.utime(self, None)
            return
        os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Makes a directory; with `parents` those above it too."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Removes an empty directory."""
        os.rmdir(self)

    def unlink(self, missing_ok=False):
        """Removes a file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def _of(self, target):
        return self.with_segments(target) if _VERSION >= (3, 12) else type(self)(target)

    def rename(self, target):
        """Gives it another name; returns the new path."""
        os.rename(self, target)
        return self._of(target)

    def replace(self, target):
        """As rename(); what was there goes."""
        os.replace(self, target)
        return self._of(target)

    def symlink_to(self, target, target_is_directory=False):
        """Makes this path a symbolic link to the target."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Makes this path another name of the target."""
        os.link(target, self)

    def chmod(self, mode, *, follow_symlinks=True):
        """Sets the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """As chmod(), of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    # What is below

    if _VERSION >= (3, 13):
        def iterdir(self):
            """The paths of what the directory holds."""
            return map(self._child, os.listdir(self))
    else:
        def iterdir(self):
            """The paths of what the directory holds."""
            for name in os.listdir(self):
                yield self._child(name)

    def _pattern(self, pattern):
        if not str(pattern):
            raise ValueError("Unacceptable pattern: {!r}".format(self._of(pattern) if _VERSION >= (3, 13) else pattern))
        drive, root, rest = self._flavour.split(os.fspath(pattern))
        if drive or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        names = [name for name in rest.split("/") if name and name != "."]
        for name in names:
            if "**" in name and name != "**" and _VERSION < (3, 13):
                raise ValueError("Invalid pattern: '**' can only be an entire path component")
        return names, rest.endswith("/")

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """The paths below that match the pattern; ** is any number of directories."""
        names, only_directories = self._pattern(pattern)
        return self._matching(names, only_directories, case_sensitive)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """As glob() with **/ before the pattern."""
        names, only_directories = self._pattern(pattern)
        return self._matching(["**", *names], only_directories, case_sensitive)

    if _VERSION < (3, 13):
        # What is wrong with the pattern is said when the first path is asked for.
        _glob_at_once, _rglob_at_once = glob, rglob

        def glob(self, pattern, *, case_sensitive=None):
            """The paths below that match the pattern; ** is any number of directories."""
            yield from self._glob_at_once(pattern, case_sensitive=case_sensitive)

        def rglob(self, pattern, *, case_sensitive=None):
            """As glob() with **/ before the pattern."""
            yield from self._rglob_at_once(pattern, case_sensitive=case_sensitive)

        if _VERSION < (3, 12):
            def glob(self, pattern):
                """The paths below that match the pattern; ** is any number of directories."""
                yield from self._glob_at_once(pattern)

            def rglob(self, pattern):
                """As glob() with **/ before the pattern."""
                yield from self._rglob_at_once(pattern)

    def _matching(self, names, only_directories, case_sensitive):
        seen = set()
        last_recurses = bool(names) and names[-1] == "**"
        for path in self._select(names, self._ignores(case_sensitive), only_directories):
            if path in seen:
                continue
            seen.add(path)
            if only_directories and _VERSION >= (3, 11) and not path.is_dir():
                continue
            yield path

    def _select(self, names, ignores_case, only_directories):
        if not names:
            if self.exists():
                yield self
            return
        first, rest = names[0], names[1:]
        if first == "**":
            # At the end of a pattern it stands for directories alone before 3.13.
            with_files = not rest and _VERSION >= (3, 13) and not only_directories
            for place in self._below(with_files):
                if rest:
                    yield from place._select(rest, ignores_case, only_directories)
                else:
                    yield place
        elif first == "..":
            yield from (self / "..")._select(rest, ignores_case, only_directories)
        elif not re.search(r"[*?\[]", first):
            child = self._child(first)
            if child.exists() if rest else os.path.lexists(child):
                yield from child._select(rest, ignores_case, only_directories) if rest else (child,)
        else:
            matches = _matcher(first, ignores_case)
            for name, is_dir in self._entries():
                if matches(name) and (is_dir or not rest):
                    child = self._child(name)
                    if rest:
                        yield from child._select(rest, ignores_case, only_directories)
                    else:
                        yield child

    def _child(self, name):
        return self._make(self._drv, self._root, self._tail_cached + (name,))

    def _entries(self):
        try:
            with os.scandir(self) as entries:
                return [(entry.name, entry.is_dir()) for entry in entries]
        except OSError:
            return []

    def _below(self, with_files):
        yield self
        for name, is_dir in self._entries():
            child = self._child(name)
            if is_dir and not child.is_symlink():
                yield from child._below(with_files)
            elif with_files:
                yield child

    if _VERSION >= (3, 12):
        def walk(self, top_down=True, on_error=None, follow_symlinks=False):
            """Yields (directory, names of directories, names of files) for this directory and those below."""
            waiting = [self]
            while waiting:
                here = waiting.pop()
                if isinstance(here, tuple):
                    yield here
                    continue
                try:
                    entries = list(os.scandir(here))
                except OSError as error:
                    if on_error is not None:
                        on_error(error)
                    continue
                folders, files = [], []
                for entry in entries:
                    is_dir = entry.is_dir(follow_symlinks=follow_symlinks)
                    (folders if is_dir else files).append(entry.name)
                if top_down:
                    yield here, folders, files
                else:
                    waiting.append((here, folders, files))
                waiting += [here._child(name) for name in reversed(folders)]


class PosixPath(Path, PurePosixPath):
    """A path on a POSIX system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path on Windows."""

    __slots__ = ()


if _VERSION >= (3, 13):
    # There the classes are in a module of their own inside a package.
    for _class in (PurePath, PurePosixPath, PureWindowsPath, Path, PosixPath, WindowsPath):
        _class.__module__ = "pathlib._local"
    for _class in _PURE_BASES + _BASES:
        _class.__module__ = "pathlib._abc"
    del _class
    sys.modules["pathlib._local"] = sys.modules[__name__]
