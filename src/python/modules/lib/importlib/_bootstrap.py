# Importing by name as functions, and what is known of a module before it is loaded. Behaves as Lib/importlib/_bootstrap.py of CPython 3.10
# to 3.13 for them. The import statement does not come by here: it leaves out finders, locks, and modules in C that are loaded by a loader.

import sys
from builtins import __import__ as _import
from _sources import file_of as _file_of, import_by as _import_by, path_of as _path_of


def _call_with_frames_removed(f, *args, **kwds):
    return f(*args, **kwds)


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
        if self._cached is None and self.origin is not None and self._set_fileattr:
            from importlib import _bootstrap_external
            self._cached = _bootstrap_external._get_cached(self.origin)
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


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        from importlib import _bootstrap_external
        spec_from_file_location = _bootstrap_external.spec_from_file_location
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        search = [] if is_package else None
        return spec_from_file_location(name, loader=loader, submodule_search_locations=search)
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _init_module_attrs(spec, module):
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


def module_from_spec(spec):
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = type(sys)(spec.name)
    _init_module_attrs(spec, module)
    return module


def _exec(spec, module):
    """Once more, in a module that is there."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name!r} not in sys.modules', name=name)
    spec.loader.exec_module(module)
    return sys.modules[name]


class BuiltinImporter:
    """Loads what the interpreter has in itself."""

    @classmethod
    def create_module(cls, spec):
        return _import(spec.name)

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


def _load_unlocked(name):
    # What lies in a file of the program is run by a loader, the rest by the interpreter.
    from importlib import _bootstrap_external
    loader = _bootstrap_external._Program(name)
    return _import_by(name, loader.exec_module)


def _resolve_name(name, package, level):
    above = package.rsplit('.', level - 1)
    if len(above) < level:
        raise ImportError('attempted relative import beyond top-level package')
    return f'{above[0]}.{name}' if name else above[0]


def _sanity_check(name, package, level):
    if not isinstance(name, str):
        raise TypeError(f'module name must be str, not {type(name)}')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        elif not package:
            raise ImportError('attempted relative import with no known parent package')
    if not name and level == 0:
        raise ValueError('Empty module name')


def _find_and_load_unlocked(name, import_):
    above = name.rpartition('.')[0]
    if above:
        if above not in sys.modules:
            _call_with_frames_removed(import_, above)
        # The package may have brought it.
        if name in sys.modules:
            return sys.modules[name]
        package = sys.modules[above]
        try:
            package.__path__
        except AttributeError:
            message = f'No module named {name!r}; {above!r} is not a package'
            raise ModuleNotFoundError(message, name=name) from None
    if _file_of(name) is None and _path_of(name) is None:
        raise ModuleNotFoundError(_missing(name), name=name)
    return _load_unlocked(name)


def _missing(name):
    try:
        _import(name)
    except ModuleNotFoundError as error:
        return error.msg
    return f'No module named {name!r}'


def _find_and_load(name, import_):
    found = sys.modules.get(name, sys)
    if found is sys and name != 'sys':
        return _find_and_load_unlocked(name, import_)
    if found is None:
        raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
    return found


def _gcd_import(name, package=None, level=0):
    _sanity_check(name, package, level)
    if level > 0:
        name = _resolve_name(name, package, level)
    return _find_and_load(name, _gcd_import)


def _calc___package__(globals):
    package = globals.get('__package__')
    if package is None:
        package = globals['__name__']
        if '__path__' not in globals:
            package = package.rpartition('.')[0]
    return package


def _handle_fromlist(module, fromlist, import_):
    for name in fromlist:
        if name != '*' and not hasattr(module, name):
            try:
                _call_with_frames_removed(import_, f'{module.__name__}.{name}')
            except ModuleNotFoundError as error:
                if error.name != f'{module.__name__}.{name}':
                    raise
    return module


def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if level == 0:
        module = _gcd_import(name)
    else:
        package = _calc___package__(globals if globals is not None else {})
        module = _gcd_import(name, package, level)
    if fromlist:
        return _handle_fromlist(module, fromlist, _gcd_import) if hasattr(module, '__path__') else module
    if level == 0:
        return _gcd_import(name.partition('.')[0])
    if not name:
        return module
    cut = len(name) - len(name.partition('.')[0])
    return sys.modules[module.__name__[:len(module.__name__) - cut]]
