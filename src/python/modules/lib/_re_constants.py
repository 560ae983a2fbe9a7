# What patterns are made of, by name and number. As Lib/re/_constants.py of CPython 3.11 to 3.13 and Lib/sre_constants.py of 3.10.

import sys
from _sre import MAGIC, MAXGROUPS, MAXREPEAT
from re import error

_v311 = sys.version_info >= (3, 11)
_v313 = sys.version_info >= (3, 13)
if _v313:
    PatternError = error


class _NamedIntConstant(int):
    def __new__(cls, value, name):
        self = int.__new__(cls, value)
        self.name = name
        return self

    def __repr__(self):
        return self.name

    __reduce__ = None


_NamedIntConstant.__module__ = 're._constants' if _v311 else 'sre_constants'

MAXREPEAT = _NamedIntConstant(MAXREPEAT, 'MAXREPEAT')


def _numbered(names):
    constants = [_NamedIntConstant(number, name) for number, name in enumerate(names)]
    globals().update({constant.name: constant for constant in constants})
    return constants


def _with_cases(*stems):
    # Of what depends on letters there is a kind for ASCII, for a locale and for Unicode.
    return [f'{stem}_{kind}IGNORE' for kind in ('', 'LOC_', 'UNI_') for stem in stems]


OPCODES = _numbered([
    'FAILURE', 'SUCCESS', 'ANY', 'ANY_ALL', 'ASSERT', 'ASSERT_NOT', 'AT', 'BRANCH', *([] if _v311 else ['CALL']), 'CATEGORY',
    'CHARSET', 'BIGCHARSET', 'GROUPREF', 'GROUPREF_EXISTS', 'IN', 'INFO', 'JUMP', 'LITERAL', 'MARK', 'MAX_UNTIL', 'MIN_UNTIL',
    'NOT_LITERAL', 'NEGATE', 'RANGE', 'REPEAT', 'REPEAT_ONE', 'SUBPATTERN', 'MIN_REPEAT_ONE',
    *(['ATOMIC_GROUP', 'POSSESSIVE_REPEAT', 'POSSESSIVE_REPEAT_ONE'] if _v311 else []),
    *_with_cases('GROUPREF', 'IN', 'LITERAL', 'NOT_LITERAL'), 'RANGE_UNI_IGNORE', 'MIN_REPEAT', 'MAX_REPEAT',
])
# The last two are in trees of patterns alone.
del OPCODES[-2:]
_PLACES = ['BEGINNING', 'BEGINNING_LINE', 'BEGINNING_STRING', 'BOUNDARY', 'NON_BOUNDARY', 'END', 'END_LINE', 'END_STRING',
           'LOC_BOUNDARY', 'LOC_NON_BOUNDARY', 'UNI_BOUNDARY', 'UNI_NON_BOUNDARY']
ATCODES = _numbered([f'AT_{place}' for place in _PLACES])
_KINDS = ('DIGIT', 'SPACE', 'WORD', 'LINEBREAK')
CHCODES = _numbered([
    f'CATEGORY_{form}{negation}{kind}' for form, kinds in (('', _KINDS), ('LOC_', ('WORD',)), ('UNI_', _KINDS))
    for kind in kinds for negation in ('', 'NOT_')
])

_here = globals()
OP_IGNORE = {LITERAL: LITERAL_IGNORE, NOT_LITERAL: NOT_LITERAL_IGNORE}
OP_LOCALE_IGNORE = {LITERAL: LITERAL_LOC_IGNORE, NOT_LITERAL: NOT_LITERAL_LOC_IGNORE}
OP_UNICODE_IGNORE = {LITERAL: LITERAL_UNI_IGNORE, NOT_LITERAL: NOT_LITERAL_UNI_IGNORE}
AT_MULTILINE = {AT_BEGINNING: AT_BEGINNING_LINE, AT_END: AT_END_LINE}
AT_LOCALE = {AT_BOUNDARY: AT_LOC_BOUNDARY, AT_NON_BOUNDARY: AT_LOC_NON_BOUNDARY}
AT_UNICODE = {AT_BOUNDARY: AT_UNI_BOUNDARY, AT_NON_BOUNDARY: AT_UNI_NON_BOUNDARY}
_PLAIN = CHCODES[:8]
CH_LOCALE = {plain: _here[plain.name.replace('_', '_LOC_', 1)] if 'WORD' in plain.name else plain for plain in _PLAIN}
CH_UNICODE = {plain: _here[plain.name.replace('_', '_UNI_', 1)] for plain in _PLAIN}
del _here

SRE_FLAG_IGNORECASE, SRE_FLAG_LOCALE, SRE_FLAG_MULTILINE, SRE_FLAG_DOTALL = 2, 4, 8, 16
SRE_FLAG_UNICODE, SRE_FLAG_VERBOSE, SRE_FLAG_DEBUG, SRE_FLAG_ASCII = 32, 64, 128, 256
if not _v313:
    SRE_FLAG_TEMPLATE = 1
SRE_INFO_PREFIX, SRE_INFO_LITERAL, SRE_INFO_CHARSET = 1, 2, 4
