# Runs modules and files as `python -m` and `python FILE` do. Behaves as Lib/runpy.py of CPython 3.10 to 3.13.

import importlib.machinery
import importlib.util
import io
import os
import sys
import types

__all__ = ['run_module', 'run_path']


class _Restored:
    # sys.modules[name] and sys.argv[0] while a program runs under a name, and what they were afterwards.

    def __init__(self, name, argv0):
        self.name, self.argv0 = name, argv0
        self.module = types.ModuleType(name)

    def __enter__(self):
        self._before = sys.modules.get(self.name)
        self._argv0 = sys.argv[0] if sys.argv else None
        sys.modules[self.name] = self.module
        if sys.argv:
            sys.argv[0] = self.argv0
        return self.module.__dict__

    def __exit__(self, *args):
        if self._before is None:
            sys.modules.pop(self.name, None)
        else:
            sys.modules[self.name] = self._before
        if sys.argv and self._argv0 is not None:
            sys.argv[0] = self._argv0


def _run_code(code, run_globals, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    run_globals.update(init_globals or {})
    loader, file, cached = None, script_name, None
    if mod_spec is not None:
        loader, file, cached = mod_spec.loader, mod_spec.origin, mod_spec.cached
        pkg_name = mod_spec.parent if pkg_name is None else pkg_name
    run_globals.update(__name__=mod_name, __file__=file, __cached__=cached, __doc__=None, __loader__=loader, __package__=pkg_name,
                       __spec__=mod_spec)
    exec(code, run_globals)
    return run_globals


def _run_module_code(code, init_globals=None, mod_name=None, mod_spec=None, pkg_name=None, script_name=None):
    with _Restored(mod_name, script_name if mod_spec is None else mod_spec.origin) as names:
        _run_code(code, names, init_globals, mod_name, mod_spec, pkg_name, script_name)
        # The module goes; what it named is for the caller.
        return names.copy()


def _get_module_details(mod_name, error=ImportError):
    if mod_name.startswith('.'):
        raise error('Relative module names not supported')
    package = mod_name.rpartition('.')[0]
    if package:
        try:
            __import__(package)
        except ImportError as e:
            if e.name is None or (e.name != package and not package.startswith(e.name + '.')):
                raise
    try:
        spec = importlib.util.find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        hint = f'. Try using {mod_name[:-3]!r} instead of {mod_name!r} as the module name.' if mod_name.endswith('.py') else ''
        raise error(f'Error while finding module specification for {mod_name!r} ({type(e).__name__}: {e}){hint}') from e
    if spec is None:
        raise error(f'No module named {mod_name}')
    if spec.submodule_search_locations is not None:
        if mod_name == '__main__' or mod_name.endswith('.__main__'):
            raise error('Cannot use package as __main__ module')
        try:
            return _get_module_details(mod_name + '.__main__', error)
        except error as e:
            if mod_name not in sys.modules:
                raise
            raise error(("%s; %r is a package and cannot " +
                         "be directly executed") % (e, mod_name))
    loader = spec.loader
    if loader is None:
        raise error(f'{mod_name!r} is a namespace package and cannot be executed')
    try:
        code = loader.get_code(mod_name)
    except ImportError as e:
        raise error(format(e)) from e
    if code is None:
        raise error(f'No code object available for {mod_name}')
    return mod_name, spec, code


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module found by name; the result is what it named."""
    mod_name, spec, code = _get_module_details(mod_name)
    run_name = mod_name if run_name is None else run_name
    if alter_sys:
        return _run_module_code(code, init_globals, run_name, spec)
    return _run_code(code, {}, init_globals, run_name, spec)


def _get_main_module_details(error=ImportError):
    """What __main__ is in the folder that stands first on sys.path. The one that runs is out of the way meanwhile."""
    before = sys.modules.pop('__main__', None)
    try:
        return _get_module_details('__main__', error)
    except ImportError as e:
        if e.name is None or e.name == '__main__':
            raise error("can't find '__main__' module in %r" %
                        sys.path[0]) from e
        raise
    finally:
        if before is not None:
            sys.modules['__main__'] = before


if sys.version_info >= (3, 12):
    def _get_code_from_file(fname):
        code_path = os.path.abspath(fname)
        with io.open_code(code_path) as file:
            text = file.read()
        return compile(text, fname, 'exec')
else:
    def _get_code_from_file(run_name, fname):
        code_path = os.path.abspath(os.fsdecode(fname))
        with io.open_code(code_path) as file:
            text = file.read()
        return compile(text, fname, 'exec'), fname


def run_path(path_name, init_globals=None, run_name=None):
    """Runs a file, or the __main__.py of a folder; the result is what it named."""
    if run_name is None:
        run_name = '<run_path>'
    pkg_name = run_name.rpartition('.')[0]
    if not os.path.isdir(os.fsdecode(path_name)):
        path_name = os.fsdecode(path_name)
        if sys.version_info >= (3, 12):
            code = _get_code_from_file(path_name)
        else:
            code, path_name = _get_code_from_file(run_name, path_name)
        return _run_module_code(code, init_globals, run_name, pkg_name=pkg_name, script_name=path_name)
    sys.path.insert(0, path_name)
    try:
        mod_name, mod_spec, code = _get_main_module_details()
        with _Restored(run_name, path_name) as run_globals:
            return _run_code(code, run_globals, init_globals, run_name, mod_spec, pkg_name).copy()
    finally:
        try:
            sys.path.remove(path_name)
        except ValueError:
            pass
