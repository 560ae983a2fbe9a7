# The reserved words of the grammar, hard and soft, and two membership tests that are the sets' own bound methods.
# Behaves as Lib/keyword.py; `type` became a soft keyword in 3.12. The lists are written out, so that they have no room to spare.

import sys as _sys

__all__ = ["iskeyword", "issoftkeyword", "kwlist", "softkwlist"]

kwlist = [
    'False', 'None', 'True',
    'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except',
    'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass',
    'raise', 'return', 'try', 'while', 'with', 'yield',
]
softkwlist = ['_', 'case', 'match', 'type'] if _sys.version_info >= (3, 12) else ['_', 'case', 'match']
del _sys

iskeyword = frozenset(kwlist).__contains__
issoftkeyword = frozenset(softkwlist).__contains__
