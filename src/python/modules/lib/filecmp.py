# Comparing files and directories. Behaves as Lib/filecmp.py of CPython 3.10 to 3.13.

import os
import stat
import sys
from itertools import filterfalse
from types import GenericAlias

__all__ = ['clear_cache', 'cmp', 'dircmp', 'cmpfiles', 'DEFAULT_IGNORES']

_cache = {}
BUFSIZE = 8 * 1024
DEFAULT_IGNORES = ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__']


def clear_cache():
    """Forget what files were found to be."""
    _cache.clear()


def _signature(path):
    status = os.stat(path)
    return stat.S_IFMT(status.st_mode), status.st_size, status.st_mtime


def cmp(f1, f2, shallow=True):
    """Are two files equal? With `shallow`, those of the same size and time are."""
    one, other = _signature(f1), _signature(f2)
    if one[0] != stat.S_IFREG or other[0] != stat.S_IFREG:
        return False
    if shallow and one == other:
        return True
    if one[1] != other[1]:
        return False
    key = f1, f2, one, other
    if key not in _cache:
        if len(_cache) > 100:
            clear_cache()
        _cache[key] = _same_content(f1, f2)
    return _cache[key]


def _same_content(f1, f2):
    with open(f1, 'rb') as first, open(f2, 'rb') as second:
        while True:
            part = first.read(BUFSIZE)
            if part != second.read(BUFSIZE):
                return False
            if not part:
                return True


def cmpfiles(a, b, common, shallow=True):
    """Of the files with these names in two directories: the equal, the different, those that cannot be compared."""
    results = [], [], []
    for name in common:
        results[_compare(os.path.join(a, name), os.path.join(b, name), shallow)].append(name)
    return results


def _compare(a, b, shallow):
    try:
        return 0 if cmp(a, b, shallow) else 1
    except (OSError, ValueError):
        return 2


class dircmp:
    """Two directories side by side. What is asked for is found out then, once."""

    def __init__(self, a, b, ignore=None, hide=None, **options):
        self.left, self.right = a, b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore
        self.shallow = options.pop('shallow', True) if sys.version_info >= (3, 13) else True
        if options:
            raise TypeError(f"dircmp.__init__() got an unexpected keyword argument '{next(iter(options))}'")

    def _listed(self, place):
        hidden = {*self.hide, *self.ignore}
        return sorted(name for name in os.listdir(place) if name not in hidden)

    def phase0(self):
        self.left_list, self.right_list = self._listed(self.left), self._listed(self.right)

    def phase1(self):
        right, left = set(self.right_list), set(self.left_list)
        self.common = [name for name in self.left_list if name in right]
        self.left_only = [name for name in self.left_list if name not in right]
        self.right_only = [name for name in self.right_list if name not in left]

    def phase2(self):
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            try:
                kinds = [stat.S_IFMT(os.stat(os.path.join(place, name)).st_mode) for place in (self.left, self.right)]
            except (OSError, ValueError):
                kinds = [None, None]
            if kinds == [stat.S_IFDIR] * 2:
                self.common_dirs.append(name)
            elif kinds == [stat.S_IFREG] * 2:
                self.common_files.append(name)
            else:
                self.common_funny.append(name)

    def phase3(self):
        self.same_files, self.diff_files, self.funny_files = cmpfiles(self.left, self.right, self.common_files, self.shallow)

    def phase4(self):
        self.subdirs = {}
        more = {'shallow': self.shallow} if sys.version_info >= (3, 13) else {}
        for name in self.common_dirs:
            places = os.path.join(self.left, name), os.path.join(self.right, name)
            self.subdirs[name] = self.__class__(*places, self.ignore, self.hide, **more)

    def phase4_closure(self):
        self.phase4()
        for inner in self.subdirs.values():
            inner.phase4_closure()

    def report(self):
        """Print how the two differ."""
        print('diff', self.left, self.right)
        for names, what in ((self.left_only, f'Only in {self.left}'), (self.right_only, f'Only in {self.right}')):
            if names:
                names.sort()
                print(what, ':', names)
        for names, what in ((self.same_files, 'Identical files'), (self.diff_files, 'Differing files')):
            if names:
                names.sort()
                print(what, ':', names)
        for names, what in ((self.funny_files, 'Trouble with common files'), (self.common_dirs, 'Common subdirectories'),
                            (self.common_funny, 'Common funny cases')):
            if names:
                names.sort()
                print(what, ':', names)

    def report_partial_closure(self):
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report()

    def report_full_closure(self):
        self.report()
        for inner in self.subdirs.values():
            print()
            inner.report_full_closure()

    methodmap = {name: phase for phase, names in (
        (phase0, 'left_list right_list'), (phase1, 'common left_only right_only'),
        (phase2, 'common_dirs common_files common_funny'), (phase3, 'same_files diff_files funny_files'),
        (phase4, 'subdirs')) for name in names.split()}

    def __getattr__(self, attr):
        if attr not in self.methodmap:
            raise AttributeError(attr)
        self.methodmap[attr](self)
        return getattr(self, attr)

    __class_getitem__ = classmethod(GenericAlias)
