# Is a piece of source a whole command, the beginning of one, or wrong? What an interactive prompt asks after each line.
# Behaves as Lib/codeop.py: the parser itself tells, under two flags that only prompts use, whether more input could still help.
# From 3.11 on what is handed out (or raised) comes from a compilation without those flags.
"""Compile program text that may be the beginning of a command only."""

import __future__
import warnings
from sys import version_info as _version

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_DONT_IMPLY_DEDENT = 0x200
PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000
_PROMPT = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT
_features = [vars(__future__)[name] for name in __future__.all_feature_names]
_final = {} if _version < (3, 11) else {'incomplete_input': False}

if _version >= (3, 13):
    def _lacks_input(error):
        return isinstance(error, _IncompleteInputError)
else:
    def _lacks_input(error):
        return 'incomplete input' in str(error)
del _version


def _wants_more(compiler, source, filename, symbol):
    """Whether compiling fails, and one more line end would change that or the parser says that it ran out of input."""
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', (SyntaxWarning, DeprecationWarning))
        for text in (source, source + '\n'):
            try:
                compiler(text, filename, symbol)
            except SyntaxError as error:
                last = error
            else:
                return text is not source
        return _lacks_input(last)


def _maybe_compile(compiler, source, filename, symbol):
    lines = map(str.strip, source.split('\n'))
    if symbol != 'eval' and all(not line or line.startswith('#') for line in lines):
        # Nothing to run is a whole command too.
        source = 'pass'
    if _wants_more(compiler, source, filename, symbol):
        return None
    return compiler(source, filename, symbol, **_final)


def _compile(source, filename, symbol, incomplete_input=True):
    return compile(source, filename, symbol, _PROMPT if incomplete_input or not _final else 0)


def compile_command(source, filename="<input>", symbol="single"):
    """A code object for a whole command, None for the beginning of one; what is wrong raises as compile() would."""
    return _maybe_compile(_compile, source, filename, symbol)


class Compile:
    """compile() with a memory: future statements it has seen stay in force."""

    def __init__(self):
        self.flags = _PROMPT

    if _final:
        def __call__(self, source, filename, symbol, **kwargs):
            return self._remember(source, filename, symbol, self.flags if kwargs.get('incomplete_input', True) else self.flags & ~_PROMPT)
    else:
        def __call__(self, source, filename, symbol):
            return self._remember(source, filename, symbol, self.flags)

    def _remember(self, source, filename, symbol, flags):
        code = compile(source, filename, symbol, flags, True)
        for feature in _features:
            self.flags |= code.co_flags & feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command() with the memory of a Compile."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _maybe_compile(self.compiler, source, filename, symbol)
