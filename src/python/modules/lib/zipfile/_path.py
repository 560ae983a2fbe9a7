# The members of an archive as paths. Behaves as zipfile.Path of CPython 3.10 to 3.13.
# Folders need no member of their own: those that the names of members imply are there too.

import io
import pathlib
import posixpath
import re
import sys

import zipfile

__all__ = ['Path']

_v311, _v312, _v313 = (sys.version_info >= (3, minor) for minor in (11, 12, 13))


def _folders_of(names):
    """The folders that names imply and that are no members, each once, in the order of the names."""
    known = set(names)
    found = {}
    for name in names:
        above = posixpath.dirname(name.rstrip('/'))
        while above.rstrip('/'):
            if above + '/' not in known:
                found[above + '/'] = None
            above = posixpath.dirname(above)
    return list(found)


class CompleteDirs(zipfile.ZipFile):
    """An archive whose names include the folders that they imply."""

    def namelist(self):
        names = super().namelist()
        return names + _folders_of(names)

    def resolve_dir(self, name):
        """The name with a slash, if it is a folder's."""
        names = set(self.namelist())
        return name + '/' if name not in names and name + '/' in names else name

    if _v312:
        def getinfo(self, name):
            try:
                return super().getinfo(name)
            except KeyError:
                if not name.endswith('/') or name not in self.namelist():
                    raise
                return zipfile.ZipInfo(filename=name)

    @classmethod
    def make(cls, source):
        """Of an archive, which becomes one of these, or of the name of a file."""
        if isinstance(source, CompleteDirs):
            return source
        if not isinstance(source, zipfile.ZipFile):
            return cls(source)
        # What is being written has names that are still to come.
        source.__class__ = cls if 'r' in source.mode else CompleteDirs
        return source


class FastLookup(CompleteDirs):
    """The same, its names remembered."""

    def namelist(self):
        if not hasattr(self, '_names_known'):
            self._names_known = super().namelist()
        return self._names_known


def _part(attribute):
    # Of the member's name; of the archive's where it is the archive itself.
    return property(lambda self: getattr(self._inner(), attribute) or getattr(self.filename, attribute))


def _with_encoding(args, kwargs):
    if not args:
        kwargs['encoding'] = io.text_encoding(kwargs.get('encoding'), 3)
    return args


class Path:
    """A member or folder of an archive."""

    __repr = '{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'

    def __init__(self, root, at=''):
        self.root, self.at = FastLookup.make(root), at

    if _v312:
        def __eq__(self, other):
            if self.__class__ is not other.__class__:
                return NotImplemented
            return (self.root, self.at) == (other.root, other.at)

        def __hash__(self):
            return hash((self.root, self.at))

    def open(self, mode='r', *args, pwd=None, **kwargs):
        """Opens the member, as text unless the mode says b."""
        isText = 'b' not in mode
        if self.is_dir():
            raise IsADirectoryError(self)
        if mode[0] == 'r' and not self.exists():
            raise FileNotFoundError(self)
        data = self.root.open(self.at, mode[0], pwd=pwd)
        if isText:
            return io.TextIOWrapper(data, *_with_encoding(args, kwargs), **kwargs)
        if args or kwargs:
            raise ValueError('encoding args invalid for binary operation')
        return data

    def _inner(self):
        return (pathlib.PurePosixPath if _v313 else pathlib.Path)(self.at)

    @property
    def filename(self):
        return pathlib.Path(self.root.filename, self.at)

    name = _part('name')
    if _v311:
        suffix, suffixes, stem = _part('suffix'), _part('suffixes'), _part('stem')

    def read_text(self, *args, **kwargs):
        args = _with_encoding(args, kwargs)
        with self.open('r', *args, **kwargs) as text:
            return text.read()

    def read_bytes(self):
        return self.root.read(self.at) if self.exists() and not self.is_dir() else self.open('rb')

    def _is_child(self, path):
        return posixpath.dirname(path.at.rstrip('/')) == self.at.rstrip('/')

    def _next(self, at):
        return self.__class__(self.root, at)

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self.root.namelist()

    def iterdir(self):
        if self.is_dir():
            return filter(self._is_child, (self._next(name) for name in self.root.namelist()))
        raise ValueError("Can't listdir a file")

    if _v312:
        def match(self, path_pattern):
            return pathlib.PurePosixPath(self.at).match(path_pattern)

        def is_symlink(self):
            """Is it a symbolic link?"""
            return (self.root.getinfo(self.at).external_attr >> 16) & 0o170000 == 0o120000 if _v313 else False

        def glob(self, pattern):
            if pattern == '':
                raise ValueError("Unacceptable pattern: ''")
            wanted = re.compile(re.escape(self.at) + _pattern_text(pattern))
            return (self._next(name) for name in self.root.namelist() if wanted.fullmatch(name))

        def rglob(self, pattern):
            return self.glob(f'**/{pattern}')

        def relative_to(self, other, *extra):
            return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def __str__(self):
        return posixpath.join(self.root.filename, self.at)

    def __repr__(self):
        return self.__repr.format(self=self)

    def joinpath(self, *other):
        return self._next(self.root.resolve_dir(posixpath.join(self.at, *other)))

    __truediv__ = joinpath

    @property
    def parent(self):
        above = posixpath.dirname(self.at.rstrip('/'))
        return self._next(above and above + '/') if self.at else self.filename.parent


def _pattern_text(pattern):
    # ** is anything, * stops at slashes; in 3.13 a folder matches with its slash or without.
    texts = {'**': '.*', '*': '[^/]*', '?': '[^/]' if _v313 else '.'}
    if _v313:
        # A star alone is a name, which has a character at least.
        pattern = re.sub(r'(?<![^/])\*(?![^/])', '?*', pattern)
    parts = re.split(r'(\*\*|\*|\?|\[[^\]]*\])', pattern)
    return ''.join(texts.get(part) or (part if part[:1] == '[' and part[-1:] == ']' else re.escape(part)) for part in parts) + ('[/]?' if _v313 else '')
