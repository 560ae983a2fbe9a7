# The old name of re._compiler.

import sys

if sys.version_info >= (3, 11):
    import warnings
    warnings.warn(f"module {__name__!r} is deprecated", DeprecationWarning, stacklevel=2)
    del warnings

import _re_compiler
globals().update({name: value for name, value in vars(_re_compiler).items() if not name.startswith('__')})
del _re_compiler, sys
