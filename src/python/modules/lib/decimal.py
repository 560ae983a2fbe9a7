# Decimal floating point: what _decimal has, or _pydecimal where that is kept away: its names up to 3.12, the module itself from then on.

import sys

try:
    from _decimal import *
    from _decimal import __libmpdec_version__, __version__
except ImportError:
    import _pydecimal
    if sys.version_info < (3, 13):
        from _pydecimal import *
        from _pydecimal import __libmpdec_version__, __version__
        del _pydecimal
    else:
        sys.modules[__name__] = _pydecimal
del sys
