# What is left of the compiler of patterns where the machine compiles them: its limits, and the table that a search for a literal prefix uses.
# As in Lib/re/_compiler.py of CPython 3.11 to 3.13 and Lib/sre_compile.py of 3.10.

import _sre
from _re_constants import *
from re import compile

MAXCODE = (1 << 8 * _sre.CODESIZE) - 1


def isstring(obj):
    return isinstance(obj, (str, bytes))


def _generate_overlap_table(prefix):
    """For each place, how much of the prefix also ends there: where a search goes on after the next item does not fit."""
    table = [0] * len(prefix)
    length = 0
    for place in range(1, len(prefix)):
        while length and prefix[place] != prefix[length]:
            length = table[length - 1]
        length += prefix[place] == prefix[length]
        table[place] = length
    return table
