# Specs, loaders and suffixes for importlib's users. Behaves as Lib/importlib/machinery.py of CPython 3.10 to 3.13; there are no finders.

from ._bootstrap import BuiltinImporter, ModuleSpec
from ._bootstrap_external import (BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES,
                                  SOURCE_SUFFIXES, SourceFileLoader)


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
