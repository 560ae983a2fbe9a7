# Loading modules from files. Behaves as Lib/importlib/_bootstrap_external.py of CPython 3.10 to 3.13 for text files; leaves out bytecode files,
# which are never written, finders, and modules in C.

import sys as _sys
from importlib import _bootstrap
from _sources import file_of as _file_of, source_of as _source_of

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
EXTENSION_SUFFIXES = ['.cpython-%d%d-x86_64-linux-gnu.so' % _sys.version_info[:2], '.abi3.so', '.so']


def _path_split(path):
    front, _, tail = path.rpartition('/')
    return front, tail


def _path_join(*parts):
    return '/'.join(part.rstrip('/') for part in parts if part)


def _path_abspath(path):
    from os.path import abspath
    return abspath(path)


def cache_from_source(path, debug_override=None, *, optimization=None):
    import os
    path = os.fspath(path)
    folder, file = _path_split(path)
    level = '' if optimization in (None, '') else f'.opt-{optimization}'
    return _path_join(folder, '__pycache__', f'{file.rpartition(".")[0] or file}.{_sys.implementation.cache_tag}{level}.pyc')


def source_from_cache(path):
    import os
    path = os.fspath(path)
    folder, file = _path_split(path)
    above, cache = _path_split(folder)
    if cache != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in '
                         f'{path!r}')
    return _path_join(above, file.split('.')[0] + '.py')


def _get_cached(filename):
    return cache_from_source(filename) if filename.endswith('.py') else None


def _check_name(method):
    def _check_name_wrapper(self, name=None, *args, **kwargs):
        if name is None:
            name = self.name
        elif self.name != name:
            raise ImportError('loader for %s cannot handle %s' %
                              (self.name, name), name=name)
        return method(self, name, *args, **kwargs)

    _check_name_wrapper.__name__ = method.__name__
    _check_name_wrapper.__qualname__ = method.__qualname__
    _check_name_wrapper.__doc__ = method.__doc__
    return _check_name_wrapper


def decode_source(source_bytes):
    import re
    begin = bytes(source_bytes[:400])
    found = re.match(rb'(?:[ \t\f]*(?:#[^\n]*)?\n)?[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)', begin)
    encoding = found[1].decode() if found else 'utf-8-sig'
    return source_bytes.decode(encoding).replace('\r\n', '\n').replace('\r', '\n')


_unset = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_unset):
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        import os
        location = os.fspath(location)
        location = _path_abspath(location)
    spec = _bootstrap.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
        spec.loader = loader
    if submodule_search_locations is _unset:
        if hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                pass
            else:
                if is_package:
                    spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == []:
        if location:
            spec.submodule_search_locations.append(_path_split(location)[0])
    return spec


class _LoaderBasics:
    """What loaders of any kind of file do."""

    def is_package(self, fullname):
        file = _path_split(self.get_filename(fullname))[1]
        return file.rsplit('.', 1)[0] == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        _bootstrap._call_with_frames_removed(exec, code, module.__dict__)


class SourceLoader(_LoaderBasics):
    """Loads from text."""

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        return _bootstrap._call_with_frames_removed(compile, data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        source_path = self.get_filename(fullname)
        source_bytes = self.get_data(source_path)
        return self.source_to_code(source_bytes, source_path)


class FileLoader:
    """Loads from a file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    @_check_name
    def get_filename(self, fullname):
        return self.path

    def get_data(self, path):
        text = _source_of(path)
        if text is not None:
            import os
            if not os.path.exists(path):
                # A module of the library lies in no file.
                return text.encode()
        from io import open_code
        with open_code(str(path)) as file:
            return file.read()


class SourceFileLoader(FileLoader, SourceLoader):
    """Loads a module from a file of Python text."""


SourceFileLoader.__module__ = '_frozen_importlib_external'


class _Program(SourceFileLoader):
    # Finds its file when it is asked.

    def __init__(self, fullname):
        super().__init__(fullname, _file_of(fullname))
