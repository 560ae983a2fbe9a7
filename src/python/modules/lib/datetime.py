# The public name of what _datetime has. As Lib/datetime.py of CPython 3.10 to 3.13.

import sys
from _datetime import *
from _datetime import __all__

if sys.version_info >= (3, 12):
    del sys
