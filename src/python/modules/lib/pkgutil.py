# What modules and packages there are, and the files in them. Behaves as Lib/pkgutil.py of CPython 3.10 to 3.13.
# Leaves out archives on sys.path, and ImpImporter and ImpLoader, which went with 3.12.

import importlib
import importlib.machinery
import importlib.util
import os
import sys
import warnings
from collections import namedtuple
from functools import singledispatch
from types import ModuleType

__all__ = ['get_importer', 'iter_importers', 'get_loader', 'find_loader', 'walk_packages', 'iter_modules', 'get_data', 'read_code',
           'extend_path', 'ModuleInfo']

_v312 = sys.version_info >= (3, 12)

ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg')
ModuleInfo.__doc__ = 'What is known of a module that was found.'


def read_code(stream):
    """The code of a compiled file; None if another release compiled it."""
    import marshal
    magic = stream.read(4)
    if magic != importlib.util.MAGIC_NUMBER:
        return None
    stream.read(12)
    return marshal.load(stream)


def get_importer(path_item):
    """What finds modules in a folder."""
    path_item = os.fsdecode(path_item)
    known = sys.path_importer_cache
    if path_item not in known:
        found = _FolderFinder(path_item) if os.path.isdir(path_item) else None
        if found is None:
            return None
        return found
    return known[path_item]


class _FolderFinder:
    # Stands for a finder of importlib where none has been made for the folder yet.

    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f'FileFinder({self.path!r})'


def iter_importers(fullname=''):
    """What finds modules, for a module of this name."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    package = fullname.rpartition('.')[0]
    if package:
        path = getattr(importlib.import_module(package), '__path__', None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


@singledispatch
def iter_importer_modules(importer, prefix=''):
    """Name and kind of the modules that a finder knows."""
    path = getattr(importer, 'path', None)
    return _modules_in(path, prefix) if path is not None else []


def _modules_in(path, prefix):
    path = path or os.curdir
    if not os.path.isdir(path):
        return
    endings = importlib.machinery.all_suffixes() if hasattr(importlib.machinery, 'all_suffixes') else ['.py']
    seen = set()
    for entry in sorted(os.listdir(path)):
        name = next((entry[:-len(end)] for end in endings if entry.endswith(end)), None)
        if name == '__init__' or name in seen:
            continue
        isPackage = False
        if name is None and os.path.isdir(os.path.join(path, entry)) and '.' not in entry:
            isPackage = any(os.path.isfile(os.path.join(path, entry, '__init__' + end)) for end in endings)
            if not isPackage:
                continue
            name = entry
        if name and '.' not in name:
            seen.add(name)
            yield prefix + name, isPackage


def iter_modules(path=None, prefix=''):
    """The modules in folders, sys.path if none are given."""
    if path is None:
        finders = iter_importers()
    elif isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    else:
        finders = map(get_importer, path)
    seen = set()
    for finder in finders:
        for name, isPackage in iter_importer_modules(finder, prefix):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, isPackage)


def walk_packages(path=None, prefix='', onerror=None):
    """The modules in folders, and those in their packages, which are imported for it."""
    walked = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            below = [item for item in getattr(sys.modules[info.name], '__path__', None) or [] if item not in walked]
            walked.update(below)
            yield from walk_packages(below, info.name + '.', onerror)


def _deprecated(name):
    if _v312:
        warnings.warn(f"'pkgutil.{name}' is deprecated and slated for removal in Python 3.14; use importlib.util.find_spec() instead",
                      DeprecationWarning, stacklevel=3)


def get_loader(module_or_name):
    """The loader of a module; None if it is not found."""
    _deprecated('get_loader')
    if module_or_name in sys.modules:
        module_or_name = sys.modules[module_or_name]
        if module_or_name is None:
            return None
    if isinstance(module_or_name, ModuleType):
        loader = getattr(module_or_name, '__loader__', None)
        if loader is not None:
            return loader
        if getattr(module_or_name, '__spec__', None) is None:
            return None
        module_or_name = module_or_name.__name__
    return _loader_of(module_or_name)


def find_loader(fullname):
    """The loader of a module by name."""
    _deprecated('find_loader')
    return _loader_of(fullname)


def _loader_of(fullname):
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    try:
        spec = importlib.util.find_spec(fullname)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        raise ImportError(f'Error while finding loader for {fullname!r} ({type(e)}: {e})') from e
    return spec.loader if spec is not None else None


def extend_path(path, name):
    """The path of a package, with the folders of its name elsewhere on sys.path."""
    if not isinstance(path, list):
        return path
    path = path[:]
    package, _, last = name.rpartition('.')
    if package:
        try:
            places = sys.modules[package].__path__
        except (KeyError, AttributeError):
            return path
    else:
        places = sys.path
    for folder in places:
        if not isinstance(folder, str):
            continue
        below = os.path.join(folder, last)
        if below not in path and os.path.isfile(os.path.join(below, '__init__.py')):
            path.append(below)
        listing = os.path.join(folder, name + '.pkg')
        if os.path.isfile(listing):
            with open(listing) as lines:
                path += [line for line in map(str.rstrip, lines) if line and not line.startswith('#')]
    return path


def get_data(package, resource):
    """What is in a file of a package; None if that cannot be asked for."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.loader is None or not hasattr(spec.loader, 'get_data'):
        return None
    module = sys.modules.get(package) or importlib.import_module(package)
    if module is None or not hasattr(module, '__file__'):
        return None
    return spec.loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split('/')))


def resolve_name(name):
    """The object of a dotted name; `package.module:attribute` says where the module ends."""
    module_name, colon, rest = name.partition(':')
    if not all(part.isidentifier() for part in module_name.split('.')) or (colon and rest and not all(
            part.isidentifier() for part in rest.split('.'))):
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        found = importlib.import_module(module_name)
        parts = rest.split('.') if rest else []
    else:
        first, *parts = module_name.split('.')
        found, known = importlib.import_module(first), first
        while parts:
            known += '.' + parts[0]
            try:
                found = importlib.import_module(known)
            except ImportError:
                break
            parts.pop(0)
    for part in parts:
        found = getattr(found, part)
    return found
