# The other name under which the datetime classes can be had from 3.12 on; here there is one implementation.

from datetime import *
from datetime import __all__
