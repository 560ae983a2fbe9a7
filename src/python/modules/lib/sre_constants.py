# The old name of re._constants.

import sys

if sys.version_info >= (3, 11):
    import warnings
    warnings.warn(f"module {__name__!r} is deprecated", DeprecationWarning, stacklevel=2)
    del warnings

import _re_constants
globals().update({name: value for name, value in vars(_re_constants).items() if not name.startswith('__')})
del _re_constants, sys
