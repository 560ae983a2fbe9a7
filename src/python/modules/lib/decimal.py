# Decimal floating point: what _decimal has, or _pydecimal where that is kept away.

try:
    from _decimal import *
    from _decimal import __libmpdec_version__, __version__
except ImportError:
    import sys
    import _pydecimal
    sys.modules[__name__] = _pydecimal
