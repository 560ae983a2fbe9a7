# A database in three files: .dat has the values, in blocks, .dir says where each is, .bak is the .dir from before.
# Behaves as Lib/dbm/dumb.py of CPython 3.10 to 3.13.

import ast
import collections.abc
import contextlib
import io
import os

__all__ = ["error", "open"]

_BLOCK = 512

error = OSError


class _Database(collections.abc.MutableMapping):

    def __init__(self, filebasename, mode, flag='c'):
        base = os.fsencode(filebasename)
        self._mode, self._readonly = mode, flag == 'r'
        self._dirfile, self._datfile, self._bakfile = base + b'.dir', base + b'.dat', base + b'.bak'
        self._index, self._modified = None, False
        if flag == 'n':
            for name in (self._datfile, self._bakfile, self._dirfile):
                with contextlib.suppress(OSError):
                    os.remove(name)
        if not os.path.exists(self._datfile):
            if flag not in ('c', 'n'):
                io.open(self._datfile, 'r').close()
            self._make(self._datfile).close()
        self._index = {}
        try:
            with io.open(self._dirfile, 'r', encoding="Latin-1") as file:
                for line in file:
                    if line.rstrip():
                        key, place = ast.literal_eval(line)
                        self._index[key.encode('Latin-1')] = place
        except OSError:
            if flag not in ('c', 'n'):
                raise
            self._modified = True

    def _make(self, name):
        file = io.open(name, 'w', encoding="Latin-1")
        with contextlib.suppress(OSError):
            os.chmod(name, self._mode & 0o666 & ~0o022)
        return file

    def _verify_open(self):
        if self._index is None:
            raise error('DBM object has already been closed')

    @staticmethod
    def _key(key):
        return key.encode('utf-8') if isinstance(key, str) else key

    def sync(self):
        """Write down where everything is."""
        if self._index is None or not self._modified:
            return
        with contextlib.suppress(OSError):
            os.unlink(self._bakfile)
        with contextlib.suppress(OSError):
            os.rename(self._dirfile, self._bakfile)
        with self._make(self._dirfile) as file:
            for key, place in self._index.items():
                file.write(f"{key.decode('Latin-1')!r}, {place!r}\n")
        self._modified = False

    def __getitem__(self, key):
        key = self._key(key)
        self._verify_open()
        at, size = self._index[key]
        with io.open(self._datfile, 'rb') as file:
            file.seek(at)
            return file.read(size)

    def __setitem__(self, key, val):
        if self._readonly:
            raise error('The database is opened for reading only')
        key = self._key(key)
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("keys must be bytes or strings")
        val = self._key(val)
        if not isinstance(val, (bytes, bytearray)):
            raise TypeError("values must be bytes or strings")
        self._verify_open()
        self._modified = True
        old = self._index.get(key)
        isNew = old is None
        with io.open(self._datfile, 'rb+') as file:
            if old is not None and -(-old[1] // _BLOCK) >= -(-len(val) // _BLOCK):
                at = old[0]
            else:
                # Behind all others, at the beginning of a block.
                end = file.seek(0, 2)
                at = -(-end // _BLOCK) * _BLOCK
                file.write(b'\0' * (at - end))
            file.seek(at)
            file.write(val)
        self._index[key] = at, len(val)
        if isNew:
            with io.open(self._dirfile, 'a', encoding="Latin-1") as file:
                file.write(f"{key.decode('Latin-1')!r}, {self._index[key]!r}\n")

    def __delitem__(self, key):
        if self._readonly:
            raise error('The database is opened for reading only')
        key = self._key(key)
        self._verify_open()
        self._modified = True
        del self._index[key]
        self.sync()

    def keys(self):
        try:
            return list(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    def items(self):
        self._verify_open()
        return [(key, self[key]) for key in self._index]

    def __contains__(self, key):
        key = self._key(key)
        try:
            return key in self._index
        except TypeError:
            self._verify_open()
            raise

    def iterkeys(self):
        self._verify_open()
        return iter(self._index)

    __iter__ = iterkeys

    def __len__(self):
        self._verify_open()
        return len(self._index)

    def close(self):
        try:
            self.sync()
        finally:
            self._index = None

    __del__ = close

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(file, flag='c', mode=0o666):
    """Open a database: to read (r), to write (w), made if it is not there (c), or always made anew (n)."""
    if flag not in ('r', 'w', 'c', 'n'):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(file, mode, flag)
