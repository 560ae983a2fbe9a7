# The public name of what _datetime has. As Lib/datetime.py of CPython 3.10 to 3.13.

import sys
from _datetime import *

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR')
if sys.version_info >= (3, 11):
    __all__ += 'UTC',
if sys.version_info >= (3, 12):
    del sys
