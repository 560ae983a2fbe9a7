# What is known of a module before it is loaded, and the loaders. Behaves as the parts of Lib/importlib/_bootstrap.py and
# _bootstrap_external.py of CPython 3.10 to 3.13 that importlib.util hands out. The import statement does not come by here: it leaves out
# finders, and bytecode files, which are never written.

import os as _os
import sys as _sys
from _sources import source_of as _source_of

SOURCE_SUFFIXES = ['.py']
DEBUG_BYTECODE_SUFFIXES = ['.pyc']
OPTIMIZED_BYTECODE_SUFFIXES = ['.pyc']
BYTECODE_SUFFIXES = ['.pyc']
EXTENSION_SUFFIXES = ['.cpython-%d%d-x86_64-linux-gnu.so' % _sys.version_info[:2], '.abi3.so', '.so']


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """The name, the loader and the place of a module."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None

    def _facts(self):
        return self.name, self.loader, self.origin, self.submodule_search_locations, self.cached, self.has_location

    def __repr__(self):
        shown = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            shown.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            shown.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{self.__class__.__name__}({", ".join(shown)})'

    def __eq__(self, other):
        try:
            return self._facts() == other._facts()
        except AttributeError:
            return NotImplemented

    @property
    def cached(self):
        if self._cached is None and self.origin is not None and self._set_fileattr and self.origin.endswith('.py'):
            folder, file = _os.path.split(self.origin)
            self._cached = _os.path.join(folder, '__pycache__', f'{file[:-3]}.{_sys.implementation.cache_tag}.pyc')
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


class BuiltinImporter:
    """Loads what the interpreter has in itself."""

    @classmethod
    def create_module(cls, spec):
        return __import__(spec.name)

    @classmethod
    def exec_module(cls, module):
        pass

    @classmethod
    def is_package(cls, fullname):
        return False

    @classmethod
    def get_code(cls, fullname):
        return None

    get_source = get_code


BuiltinImporter.__module__ = '_frozen_importlib'


class SourceFileLoader:
    """Loads a module from a file of Python text."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, name=None):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)
        return self.path

    def get_data(self, path):
        text = _source_of(path)
        if text is not None and not _os.path.exists(path):
            return text.encode()
        with open(path, 'rb') as file:
            return file.read()

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)

    def is_package(self, fullname):
        stem = _os.path.split(self.get_filename(fullname))[1].rsplit('.', 1)[0]
        return stem == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def source_to_code(self, data, path):
        return compile(data, path, 'exec', dont_inherit=True)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)


SourceFileLoader.__module__ = '_frozen_importlib_external'


def decode_source(data):
    import re
    found = re.match(rb'[^\n]*coding[:=][ \t]*([-\w.]+)', data) or re.match(rb'[^\n]*\n[^\n]*coding[:=][ \t]*([-\w.]+)', data)
    encoding = found[1].decode() if found and data.startswith(b'#') else 'utf-8-sig'
    return data.decode(encoding).replace('\r\n', '\n').replace('\r', '\n')
