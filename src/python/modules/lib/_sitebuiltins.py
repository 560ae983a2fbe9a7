# What the site module adds to builtins for those who sit at the prompt. Behaves as Lib/_sitebuiltins.py of CPython 3.10 to 3.13.
# _Printer is built in here (builtins/quitter.ts).

import sys


class Quitter(object):
    """exit() and quit()."""

    def __init__(self, name, eof):
        self.name = name
        self.eof = eof

    def __repr__(self):
        return f'Use {self.name}() or {self.eof} to exit'

    def __call__(self, code=None):
        # Who catches SystemExit has nothing to read afterwards.
        try:
            sys.stdin.close()
        except:
            pass
        raise SystemExit(code)


class _Helper(object):
    """help(): describes what it is given."""

    def __repr__(self):
        return "Type help() for interactive help, or help(object) for help about object."

    def __call__(self, *args, **kwds):
        import pydoc
        return pydoc.help(*args, **kwds)
