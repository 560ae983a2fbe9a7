# Importing by name. Behaves as Lib/importlib/__init__.py of CPython 3.10 to 3.13 for import_module, reload and invalidate_caches.
# Leaves out finders: modules come from the simulated library and from the program's own files.

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

import sys

from . import _bootstrap
from ._bootstrap import __import__

_RELOADING = {}


def invalidate_caches():
    """There are none."""


def import_module(name, package=None):
    """The module of a name; with leading dots, of one relative to a package."""
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip('.'))
    return _bootstrap._gcd_import(name[level:], package, level)


def reload(module):
    """Runs a module's text once more, in the same module."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module')
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name in _RELOADING:
        return _RELOADING[name]
    _RELOADING[name] = module
    try:
        from .util import _find
        parent = sys.modules.get(name.rpartition('.')[0])
        spec = _find(name, getattr(parent, '__path__', None))
        if spec is None:
            raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
        _bootstrap._exec(spec, module)
        return sys.modules[name]
    finally:
        del _RELOADING[name]
