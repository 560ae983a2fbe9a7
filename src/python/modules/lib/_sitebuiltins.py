# What the site module adds to builtins for those who sit at the prompt. Behaves as Lib/_sitebuiltins.py of CPython 3.10 to 3.13.
# Quitter and _Printer are built in here (builtins/quitter.ts).


class _Helper(object):
    """help(): describes what it is given."""

    def __repr__(self):
        return "Type help() for interactive help, or help(object) for help about object."

    def __call__(self, *args, **kwds):
        import pydoc
        return pydoc.help(*args, **kwds)
