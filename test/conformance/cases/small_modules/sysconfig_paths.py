# Where things are installed and how Python was built, without the place of the installation itself.
import io
import sys
import sysconfig as s

prefix = sys.prefix
for n in ('Py_DEBUG', 'WITH_PYMALLOC', 'Py_GIL_DISABLED', 'EXT_SUFFIX', 'SOABI', 'VERSION', 'py_version', 'py_version_short', 'py_version_nodot',
          'MULTIARCH', 'SIZEOF_VOID_P', 'SIZEOF_LONG', 'SIZEOF_INT', 'platlibdir', 'abiflags', 'LDVERSION', 'WITH_DOC_STRINGS', 'Py_TRACE_REFS',
          'MACHDEP', 'HAVE_FORK', 'SHLIB_SUFFIX', 'EXE', 'nope'):
    print(n, repr(s.get_config_var(n)))
print(s.get_config_var('prefix') == prefix, s.get_config_vars('VERSION', 'nope'), s.get_config_vars() is s.get_config_vars())
print(s.get_platform(), s.get_python_version(), s.get_scheme_names(), s.get_path_names(), s.get_default_scheme(), s.is_python_build())
for scheme in s.get_scheme_names():
    print(scheme, s.get_paths(scheme, expand=False))
print({k: v.replace(prefix, 'P') for k, v in s.get_paths().items()})
print({k: v.replace(prefix, 'P') for k, v in s.get_paths('posix_prefix', {'base': '/b', 'platbase': '/c/'}).items()})
print(s.get_path('purelib', vars={'base': '/q'}), s.get_path('data', expand=False))
print([s.get_preferred_scheme(k) for k in ('prefix', 'home', 'user')], s.__all__)
print(s.get_config_h_filename().replace(prefix, 'P'), s.get_makefile_filename().replace(prefix, 'P'))
for call in (lambda: s.get_paths('x'), lambda: s.get_path('x')):
    try: call()
    except KeyError as e: print(repr(e))
print(s.parse_config_h(io.StringIO('#define AA 1\n#define BB "x y"\n/* #undef CC */\n#define DD\nint e;\n#define FF 0x10\n#define G 1\n')))
