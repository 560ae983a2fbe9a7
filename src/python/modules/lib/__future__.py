# The features that `from __future__ import` names, as objects: since which release one may ask for them, since which they are the rule.
# Behaves as Lib/__future__.py of CPython 3.10 to 3.13; the import statement itself is the compiler's work.

import sys

# Bits of a code object's flags that a feature sets in what is compiled with it.
CO_NESTED = 0x10
CO_GENERATOR_ALLOWED = 0
(CO_FUTURE_DIVISION, CO_FUTURE_ABSOLUTE_IMPORT, CO_FUTURE_WITH_STATEMENT, CO_FUTURE_PRINT_FUNCTION, CO_FUTURE_UNICODE_LITERALS,
 CO_FUTURE_BARRY_AS_BDFL, CO_FUTURE_GENERATOR_STOP, CO_FUTURE_ANNOTATIONS) = [0x20000 << place for place in range(8)]


class _Feature:
    def __init__(self, optionalRelease, mandatoryRelease, compiler_flag):
        self.optional, self.mandatory = optionalRelease, mandatoryRelease
        self.compiler_flag = compiler_flag

    def getOptionalRelease(self):
        """The first release that knew the feature, as sys.version_info."""
        return self.optional

    def getMandatoryRelease(self):
        """The release in which the feature is the rule; None when that was given up or is not decided."""
        return self.mandatory

    def __repr__(self):
        return f"_Feature{(self.optional, self.mandatory, self.compiler_flag)!r}"


# Name: (may be asked for since, is the rule since, bit). A release is written as 3.7b1; final ones have no letter.
_history = {
    "nested_scopes": ("2.1b1", "2.2a0", CO_NESTED),
    "generators": ("2.2a1", "2.3", CO_GENERATOR_ALLOWED),
    "division": ("2.2a2", "3.0a0", CO_FUTURE_DIVISION),
    "absolute_import": ("2.5a1", "3.0a0", CO_FUTURE_ABSOLUTE_IMPORT),
    "with_statement": ("2.5a1", "2.6a0", CO_FUTURE_WITH_STATEMENT),
    "print_function": ("2.6a2", "3.0a0", CO_FUTURE_PRINT_FUNCTION),
    "unicode_literals": ("2.6a2", "3.0a0", CO_FUTURE_UNICODE_LITERALS),
    "barry_as_FLUFL": ("3.1a2", "4.0a0", CO_FUTURE_BARRY_AS_BDFL),
    "generator_stop": ("3.5b1", "3.7a0", CO_FUTURE_GENERATOR_STOP),
    "annotations": ("3.7b1", None if sys.version_info >= (3, 11) else "3.11a0", CO_FUTURE_ANNOTATIONS),
}


def _release(text):
    if text is None:
        return None
    for letter, level in (("a", "alpha"), ("b", "beta")):
        number, found, serial = text.partition(letter)
        if found:
            break
    else:
        level, serial = "final", 0
    major, minor = number.split(".")
    return int(major), int(minor), 0, level, int(serial)


for _name, (_since, _always, _bit) in _history.items():
    globals()[_name] = _Feature(_release(_since), _release(_always), _bit)
all_feature_names = [*_history]
__all__ = ["all_feature_names", *all_feature_names]
del sys, _history, _release, _name, _since, _always, _bit
