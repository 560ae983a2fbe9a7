# Dictionaries whose values are kept in a database, pickled. Behaves as Lib/shelve.py of CPython 3.10 to 3.13.

import collections.abc
import sys
from io import BytesIO
from pickle import DEFAULT_PROTOCOL, Pickler, Unpickler

__all__ = ["Shelf", "BsdDbShelf", "DbfilenameShelf", "open"]


class _ClosedDict(collections.abc.MutableMapping):
    """Stands for the database of a shelf that was closed."""

    def closed(self, *args):
        raise ValueError('invalid operation on closed shelf')

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = closed

    def __repr__(self):
        return '<Closed Dictionary>'


class Shelf(collections.abc.MutableMapping):
    """A dict with texts as keys, over a mapping of bytes. With `writeback`, values that were read are written again at the end."""

    def __init__(self, dict, protocol=None, writeback=False, keyencoding="utf-8"):
        self.dict = dict
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        self.writeback, self.keyencoding = writeback, keyencoding
        self.cache = {}

    def _encoded(self, key):
        return key.encode(self.keyencoding)

    def __iter__(self):
        for key in self.dict.keys():
            yield key.decode(self.keyencoding)

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        return self._encoded(key) in self.dict

    def get(self, key, default=None):
        return self[key] if self._encoded(key) in self.dict else default

    def __getitem__(self, key):
        try:
            return self.cache[key]
        except KeyError:
            # What the database says of a key that it lacks has this one as its context.
            value = Unpickler(BytesIO(self.dict[self._encoded(key)])).load()
            if self.writeback:
                self.cache[key] = value
            return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        packed = BytesIO()
        Pickler(packed, self._protocol).dump(value)
        self.dict[self._encoded(key)] = packed.getvalue()

    def __delitem__(self, key):
        del self.dict[self._encoded(key)]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def close(self):
        if self.dict is None:
            return
        try:
            self.sync()
            if hasattr(self.dict, 'close'):
                self.dict.close()
        finally:
            # While the interpreter ends, the class may be gone.
            self.dict = None if _ClosedDict is None else _ClosedDict()

    def __del__(self):
        if hasattr(self, 'writeback'):
            self.close()

    def sync(self):
        """Write what was read and may have been changed."""
        if self.writeback and self.cache:
            self.writeback, cache = False, self.cache
            for key, value in cache.items():
                self[key] = value
            self.writeback, self.cache = True, {}
        if hasattr(self.dict, 'sync'):
            self.dict.sync()


class BsdDbShelf(Shelf):
    """A shelf over a database that can be walked through in order."""

    def _pair(self, pair):
        key, packed = pair
        return key.decode(self.keyencoding), Unpickler(BytesIO(packed)).load()

    def set_location(self, key):
        return self._pair(self.dict.set_location(key))

    def next(self):
        return self._pair(next(self.dict))

    def previous(self):
        return self._pair(self.dict.previous())

    def first(self):
        return self._pair(self.dict.first())

    def last(self):
        return self._pair(self.dict.last())


class DbfilenameShelf(Shelf):
    """A shelf over the database with this name."""

    def __init__(self, filename, flag='c', protocol=None, writeback=False):
        import dbm
        super().__init__(dbm.open(filename, flag), protocol, writeback)

    if sys.version_info >= (3, 13):
        def clear(self):
            self.cache.clear()
            self.dict.clear()


def open(filename, flag='c', protocol=None, writeback=False):
    """A shelf that is kept in files of this name."""
    return DbfilenameShelf(filename, flag, protocol, writeback)
