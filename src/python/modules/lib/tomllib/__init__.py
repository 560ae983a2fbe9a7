# Reading TOML 1.0. Behaves as Lib/tomllib of CPython 3.11 to 3.13, messages and their places included.

__all__ = ("loads", "load", "TOMLDecodeError")

from tomllib._parser import TOMLDecodeError, load, loads

TOMLDecodeError.__module__ = __name__
