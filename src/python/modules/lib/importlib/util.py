# Finding and making modules by hand. Behaves as Lib/importlib/util.py of CPython 3.10 to 3.13 for specs; modules are looked for among those of
# the simulated library and the files on sys.path. Leaves out lazy loading and bytecode files.

import sys
from _sources import path_of as _path_of

from ._bootstrap import BuiltinImporter, ModuleSpec, _resolve_name, module_from_spec, spec_from_loader
from ._bootstrap_external import cache_from_source, decode_source, source_from_cache, spec_from_file_location

__all__ = ['decode_source', 'find_spec', 'module_from_spec', 'resolve_name', 'source_from_cache', 'cache_from_source', 'spec_from_file_location',
           'spec_from_loader']


def resolve_name(name, package):
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    level = len(name) - len(name.lstrip('.'))
    return _resolve_name(name[level:], package, level)


def find_spec(name, package=None):
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        spec = getattr(module, '__spec__', None)
        return _find(fullname, None) if spec is None else spec
    above = fullname.rpartition('.')[0]
    places = None
    if above:
        parent = __import__(above, fromlist=['__path__'])
        try:
            places = parent.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f'__path__ attribute not found on {above!r} while trying to find {fullname!r}', name=fullname) from error
    return _find(fullname, places)


def _find(name, places):
    return _in_files(name, sys.path if places is None else places) or _in_library(name)


def _in_files(name, places):
    import os
    last = name.rpartition('.')[2]
    if not last:
        return None
    for place in places:
        for path in (os.path.join(place, last, '__init__.py'), os.path.join(place, last + '.py')):
            if os.path.isfile(path):
                return spec_from_file_location(name, path)
    return None


def _in_library(name):
    path = _path_of(name)
    if path is None:
        return None
    if path == 'built-in':
        return ModuleSpec(name, BuiltinImporter, origin='built-in')
    return spec_from_file_location(name, path)
