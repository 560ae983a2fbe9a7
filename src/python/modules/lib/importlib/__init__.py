# Importing by name. Behaves as Lib/importlib/__init__.py of CPython 3.10 to 3.13 for import_module, reload and invalidate_caches.
# Leaves out finders, loaders and specs: modules come from the simulated library and from the program's own files.

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

import sys
import builtins as _builtins
from _sources import source_of as _source_of

_reloading = {}


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    return _builtins.__import__(name, globals, locals, fromlist, level)


def invalidate_caches():
    pass


def import_module(name, package=None):
    absolute = name.lstrip('.')
    level = len(name) - len(absolute)
    if level == 0:
        if not name:
            raise ValueError('Empty module name')
    else:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        above = package.rsplit('.', level - 1)
        if len(above) < level:
            raise ImportError('attempted relative import beyond top-level package')
        absolute = f'{above[0]}.{absolute}' if absolute else above[0]
    if absolute not in sys.modules:
        _builtins.__import__(absolute)
    return sys.modules[absolute]


def reload(module):
    if not isinstance(module, type(sys)):
        raise TypeError('reload() argument must be a module')
    name = module.__name__
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name in _reloading:
        return _reloading[name]
    path = getattr(module, '__file__', None)
    if path is None:
        return module
    _reloading[name] = module
    try:
        try:
            with open(path, encoding='utf-8') as file:
                text = file.read()
        except FileNotFoundError:
            text = _source_of(path)
            if text is None:
                raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name) from None
        exec(compile(text, path, 'exec'), module.__dict__)
        return sys.modules[name]
    finally:
        del _reloading[name]
