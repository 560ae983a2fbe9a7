# The other name under which the datetime classes can be had from 3.12 on; here there is one implementation.

from _datetime import *
from _datetime import __all__, _nearest as _divide_and_round
