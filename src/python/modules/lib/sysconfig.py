# Where an installed Python keeps things, and how it was built. Behaves as Lib/sysconfig of CPython 3.10 to 3.13 on Linux x86-64.
# The installation is the one that sys tells of. Of the hundreds of variables of a Makefile and a pyconfig.h there are those
# that programs ask for; neither file can be read.

import sys
from os.path import expanduser, normpath

__all__ = [
    'get_config_h_filename', 'get_config_var', 'get_config_vars', 'get_makefile_filename', 'get_path', 'get_path_names', 'get_paths',
    'get_platform', 'get_python_version', 'get_scheme_names', 'parse_config_h',
]

_PATH_NAMES = ('stdlib', 'platstdlib', 'purelib', 'platlib', 'include', 'scripts', 'data')
_SHORT = '%d.%d' % sys.version_info[:2]
_NODOT = '%d%d' % sys.version_info[:2]
_SOABI = f'cpython-{_NODOT}-x86_64-linux-gnu'
# From 3.13 the name of the implementation, and whether its threads run at once, are variables too.
_NAMED = sys.version_info >= (3, 13)
_PYTHON = '{implementation_lower}' if _NAMED else 'python'
_WINDOWS = '{implementation}' if _NAMED else 'Python'
_THREADS = '{abi_thread}' if _NAMED else ''
_VERSIONED = _PYTHON + '{py_version_short}' + _THREADS


def _prefix_scheme():
    return {
        'stdlib': '{installed_base}/{platlibdir}/' + _VERSIONED,
        'platstdlib': '{platbase}/{platlibdir}/' + _VERSIONED,
        'purelib': '{base}/lib/' + _VERSIONED + '/site-packages',
        'platlib': '{platbase}/{platlibdir}/' + _VERSIONED + '/site-packages',
        'include': '{installed_base}/include/' + _PYTHON + '{py_version_short}{abiflags}',
        'platinclude': '{installed_platbase}/include/' + _PYTHON + '{py_version_short}{abiflags}',
        'scripts': '{base}/bin',
        'data': '{base}',
    }


def _home_scheme():
    scheme = dict.fromkeys(('platstdlib', 'purelib', 'platlib'), '{base}/lib/' + _PYTHON)
    include = '{installed_base}/include/' + _PYTHON
    return {'stdlib': '{installed_base}/lib/' + _PYTHON, **scheme, 'include': include, 'platinclude': include,
            'scripts': '{base}/bin', 'data': '{base}'}


def _windows_scheme():
    packages = '{base}/Lib/site-packages'
    return {'stdlib': '{installed_base}/Lib', 'platstdlib': '{base}/Lib', 'purelib': packages, 'platlib': packages,
            'include': '{installed_base}/Include', 'platinclude': '{installed_base}/Include', 'scripts': '{base}/Scripts',
            'data': '{base}'}


def _user_scheme(library, packages, include, scripts):
    return {'stdlib': library, 'platstdlib': library, 'purelib': packages, 'platlib': packages, 'include': include,
            'scripts': scripts, 'data': '{userbase}'}


def _windows_user_scheme():
    top = '{userbase}/' + _WINDOWS + '{py_version_nodot_plat}'
    return _user_scheme(top, top + '/site-packages', top + '/Include', top + '/Scripts')


def _posix_user_scheme():
    return _user_scheme('{userbase}/{platlibdir}/' + _VERSIONED, '{userbase}/lib/' + _VERSIONED + '/site-packages',
                        '{userbase}/include/' + _VERSIONED, '{userbase}/bin')


_INSTALL_SCHEMES = {
    'posix_prefix': _prefix_scheme(),
    'posix_home': _home_scheme(),
    'nt': _windows_scheme(),
    'nt_user': _windows_user_scheme(),
    'posix_user': _posix_user_scheme(),
    'osx_framework_user': _user_scheme('{userbase}/lib/' + _PYTHON, '{userbase}/lib/' + _PYTHON + '/site-packages',
                                       '{userbase}/include/' + _PYTHON + '{py_version_short}', '{userbase}/bin'),
}
if sys.version_info >= (3, 11):
    _INSTALL_SCHEMES['posix_venv'] = _prefix_scheme()
    _INSTALL_SCHEMES['nt_venv'] = _windows_scheme()
    _INSTALL_SCHEMES['venv'] = _INSTALL_SCHEMES['posix_venv']

_config_vars = None


def _build_vars():
    base, platform_base = normpath(sys.prefix), normpath(sys.exec_prefix)
    library = f'{base}/{sys.platlibdir}/python{_SHORT}'
    made = f'{library}/config-{_SHORT}-x86_64-linux-gnu'
    include = f'{base}/include/python{_SHORT}'
    found = {
        'prefix': base, 'exec_prefix': platform_base, 'py_version': '%d.%d.%d' % sys.version_info[:3],
        'py_version_short': _SHORT, 'py_version_nodot': _NODOT, 'installed_base': base, 'base': base,
        'installed_platbase': platform_base, 'platbase': platform_base, 'projectbase': f'{base}/bin', 'platlibdir': sys.platlibdir,
        'abiflags': sys.abiflags, 'py_version_nodot_plat': '', 'userbase': expanduser('~/.local'), 'srcdir': made,
        'VERSION': _SHORT, 'LDVERSION': _SHORT, 'ABIFLAGS': '', 'SOABI': _SOABI, 'EXT_SUFFIX': f'.{_SOABI}.so',
        'SHLIB_SUFFIX': '.so', 'EXE': '', 'MULTIARCH': 'x86_64-linux-gnu', 'MACHDEP': 'linux', 'PLATLIBDIR': sys.platlibdir,
        'BINDIR': f'{base}/bin', 'LIBDIR': f'{base}/lib', 'LIBDEST': library, 'LIBPL': made, 'INCLUDEPY': include,
        'CONFINCLUDEPY': include, 'EXENAME': f'{base}/bin/python{_SHORT}', 'CC': 'gcc', 'AR': 'ar',
        'TZPATH': '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo',
        'Py_DEBUG': 0, 'Py_ENABLE_SHARED': 1, 'Py_TRACE_REFS': 0, 'WITH_PYMALLOC': 1, 'WITH_DOC_STRINGS': 1, 'WITH_DTRACE': 0,
        'HAVE_FORK': 1, 'HAVE_GETRANDOM': 1, 'HAVE_LONG_DOUBLE': 1, 'SIZEOF_VOID_P': 8, 'SIZEOF_LONG': 8, 'SIZEOF_SIZE_T': 8,
        'SIZEOF_INT': 4, 'SIZEOF_WCHAR_T': 4,
    }
    if _NAMED:
        found.update(implementation='Python', implementation_lower='python', abi_thread='', Py_GIL_DISABLED=0)
    return found


def get_config_vars(*args):
    global _config_vars
    if _config_vars is None:
        _config_vars = _build_vars()
    return [_config_vars.get(name) for name in args] if args else _config_vars


def get_config_var(name):
    return get_config_vars().get(name)


def get_scheme_names():
    return tuple(sorted(_INSTALL_SCHEMES))


def get_path_names():
    return _PATH_NAMES


def get_preferred_scheme(key):
    return {'prefix': 'posix_prefix', 'home': 'posix_home', 'user': 'posix_user'}[key]


def get_default_scheme():
    return get_preferred_scheme('prefix')


def get_paths(scheme=get_default_scheme(), vars=None, expand=True):
    templates = _INSTALL_SCHEMES[scheme]
    if not expand:
        return templates
    known = {**get_config_vars(), **(vars or {})}
    return {name: normpath(template.format(**known)) for name, template in templates.items()}


def get_path(name, scheme=get_default_scheme(), vars=None, expand=True):
    return get_paths(scheme, vars, expand)[name]


def get_platform():
    return 'linux-x86_64'


def get_python_version():
    return _SHORT


def is_python_build(check_home=None):
    return False


def get_makefile_filename():
    return get_config_var('LIBPL') + '/Makefile'


def get_config_h_filename():
    return get_path('platinclude') + '/pyconfig.h'


def parse_config_h(fp, vars=None):
    import re
    found = {} if vars is None else vars
    for line in fp:
        defined = re.match('#define ([A-Z][A-Za-z0-9_]+) (.*)\n', line)
        undefined = re.match('/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]/\n', line)
        if defined:
            name, value = defined.groups()
            try:
                value = int(value)
            except ValueError:
                pass
            found[name] = value
        elif undefined:
            found[undefined[1]] = 0
    return found
