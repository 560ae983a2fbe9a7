# Finding and making modules by hand. Behaves as Lib/importlib/util.py of CPython 3.10 to 3.13 for specs; modules are looked for among those of
# the simulated library and the files on sys.path. Leaves out lazy loading and bytecode files.

import os as _os
import sys
import types
from _sources import path_of as _path_of

from .machinery import BuiltinImporter, ModuleSpec, SourceFileLoader, decode_source

__all__ = ['decode_source', 'find_spec', 'module_from_spec', 'resolve_name', 'source_from_cache', 'cache_from_source', 'spec_from_file_location',
           'spec_from_loader']

_unset = object()


def resolve_name(name, package):
    relative = name.lstrip('.')
    dots = len(name) - len(relative)
    if not dots:
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    parts = package.split('.')
    if len(parts) < dots:
        raise ImportError('attempted relative import beyond top-level package')
    base = '.'.join(parts[:len(parts) - dots + 1])
    return f'{base}.{relative}' if relative else base


def cache_from_source(path, debug_override=None, *, optimization=None):
    folder, file = _os.path.split(path)
    level = '' if optimization in (None, '') else f'.opt-{optimization}'
    return _os.path.join(folder, '__pycache__', f'{file.rpartition(".")[0]}.{sys.implementation.cache_tag}{level}.pyc')


def source_from_cache(path):
    folder, file = _os.path.split(path)
    above, cache = _os.path.split(folder)
    if cache != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    return _os.path.join(above, file.split('.')[0] + '.py')


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_unset):
    if location is None:
        location = loader.get_filename(name)
    location = _os.path.abspath(_os.fspath(location))
    if loader is None:
        if not location.endswith('.py'):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _unset:
        is_package = getattr(loader, 'is_package', None)
        if is_package is not None and is_package(name):
            spec.submodule_search_locations = []
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == []:
        spec.submodule_search_locations.append(_os.path.dirname(location))
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if hasattr(loader, 'get_filename'):
        return spec_from_file_location(name, loader=loader)
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def module_from_spec(spec):
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = types.ModuleType(spec.name)
    module.__name__ = spec.name
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
        if spec.cached is not None:
            module.__cached__ = spec.cached
    return module


def find_spec(name, package=None):
    name = resolve_name(name, package) if name.startswith('.') else name
    module = sys.modules.get(name, _unset)
    if module is None:
        return None
    if module is not _unset and getattr(module, '__spec__', None) is not None:
        return module.__spec__
    above = name.rpartition('.')[0]
    places = sys.path
    if above:
        parent = __import__(above, fromlist=['__path__'])
        try:
            places = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(f'__path__ attribute not found on {above!r} while trying to find {name!r}', name=name) from error
    return _in_files(name, places) or _in_library(name)


def _in_files(name, places):
    last = name.rpartition('.')[2]
    if not last:
        return None
    for place in places:
        for path in (_os.path.join(place, last, '__init__.py'), _os.path.join(place, last + '.py')):
            if _os.path.isfile(path):
                return spec_from_file_location(name, path)
    return None


def _in_library(name):
    path = _path_of(name)
    if path is None:
        return None
    if path == 'built-in':
        return ModuleSpec(name, BuiltinImporter, origin='built-in')
    return spec_from_file_location(name, path)
