# The public face of _collections_abc, as in CPython: the same objects under the name people import.

from _collections_abc import *
from _collections_abc import __all__
from _collections_abc import _CallableGenericAlias
