# Measuring what a program calls, and how often. Behaves as Lib/cProfile.py of CPython 3.10 to 3.13; times are those of the simulation.
# Leaves out the command line.

__all__ = ["run", "runctx", "Profile"]

import _lsprof
import importlib.machinery
import io
import profile as _pyprofile
import types


def run(statement, filename=None, sort=-1):
    made = _pyprofile._Utils(Profile)
    return made.run(statement, filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    made = _pyprofile._Utils(Profile)
    return made.runctx(statement, globals, locals, filename, sort)


for _ours in (run, runctx):
    _ours.__doc__ = getattr(_pyprofile, _ours.__name__).__doc__


def label(code):
    # Where a code object is, as pstats names it.
    if isinstance(code, str):
        return '~', 0, code
    return code.co_filename, code.co_firstlineno, code.co_name


class Profile(_lsprof.Profiler):
    """A profiler: enable() and disable() it, or use it as a context."""

    # These are the same for both profilers: what they do is not measured.
    print_stats = _pyprofile.Profile.print_stats
    dump_stats = _pyprofile.Profile.dump_stats
    run = _pyprofile.Profile.run

    def create_stats(self):
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = stats = {}
        callers = {}
        entries = self.getstats()
        for entry in entries:
            place = label(entry.code)
            called = entry.callcount
            by = callers.setdefault(id(entry.code), {})
            stats[place] = called - entry.reccallcount, called, entry.inlinetime, entry.totaltime, by
        for entry in entries:
            place = label(entry.code)
            for sub in entry.calls or ():
                by = callers.get(id(sub.code))
                if by is None:
                    continue
                new = sub.callcount, sub.callcount - sub.reccallcount, sub.inlinetime, sub.totaltime
                old = by.get(place)
                by[place] = new if old is None else tuple(a + b for a, b in zip(old, new))

    def runctx(self, cmd, globals, locals):
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, func, /, *args, **kw):
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *exc_info):
        self.disable()
