# The parser of XML under its usual name. Behaves as Lib/xml/parsers/expat.py of CPython 3.10 to 3.13.

import sys
from pyexpat import *

sys.modules['xml.parsers.expat.model'] = model
sys.modules['xml.parsers.expat.errors'] = errors
