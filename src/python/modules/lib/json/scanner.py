"""A scanner reads one JSON value out of a string, from a given position on."""

import re
import sys

try:
    from _json import make_scanner as c_make_scanner
except ImportError:
    c_make_scanner = None

__all__ = ['make_scanner']

# Until 3.12 the digits of any script were taken for digits here.
_DIGIT = r'\d' if sys.version_info < (3, 13) else '[0-9]'
NUMBER_RE = re.compile(
    r'(-?(?:0|[1-9]@*))(\.@+)?([eE][-+]?@+)?'.replace('@', _DIGIT), re.DOTALL | re.MULTILINE | re.VERBOSE)

_WORDS = {'null': None, 'true': True, 'false': False}
_CONSTANTS = ('NaN', 'Infinity', '-Infinity')


def py_make_scanner(context):
    memo = context.memo
    is_strict = context.strict
    read_string, read_object, read_array = context.parse_string, context.parse_object, context.parse_array
    to_float, to_int, to_constant = context.parse_float, context.parse_int, context.parse_constant
    hooks = context.object_hook, context.object_pairs_hook

    def read_number(string, idx):
        number = NUMBER_RE.match(string, idx)
        if number is None:
            raise StopIteration(idx)
        whole, fraction, exponent = number.groups(default='')
        if fraction or exponent:
            return to_float(whole + fraction + exponent), number.end()
        return to_int(whole), number.end()

    def read_value(string, idx):
        try:
            first = string[idx]
        except IndexError:
            raise StopIteration(idx) from None
        if first == '{':
            return read_object((string, idx + 1), is_strict, read_value, *hooks, memo)
        if first == '[':
            return read_array((string, idx + 1), read_value)
        if first == '"':
            return read_string(string, idx + 1, is_strict)
        if first in 'ntf':
            for word, meaning in _WORDS.items():
                if string.startswith(word, idx):
                    return meaning, idx + len(word)
        elif first in 'NI-':
            for word in _CONSTANTS:
                if string.startswith(word, idx):
                    return to_constant(word), idx + len(word)
        return read_number(string, idx)

    def scan_once(string, idx):
        try:
            return read_value(string, idx)
        finally:
            # Keys are shared within a document, not beyond.
            memo.clear()

    return scan_once


make_scanner = py_make_scanner if c_make_scanner is None else c_make_scanner
