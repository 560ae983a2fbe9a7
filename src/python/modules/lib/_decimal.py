# The name under which CPython has decimal in C; here there is one implementation, and its classes are known as types of C are.

from _pydecimal import *
from _pydecimal import __all__, __libmpdec_version__, __version__

import sys
if sys.version_info < (3, 13):
    __name__ = 'decimal'
del sys
