# The profiler that is written in Python: what it counts is what cProfile counts, under other names for built-in functions.
# Behaves as Lib/profile.py of CPython 3.10 to 3.13; times are those of the simulation, so there is nothing to calibrate.

__all__ = ["run", "runctx", "Profile"]

import importlib.machinery
import io
import sys
import time
from _machine_time import seconds as _seconds


class _Utils:
    # What run() and runctx() of both profilers do.

    def __init__(self, profiler):
        self.profiler = profiler

    def run(self, statement, filename, sort):
        self._measure('run', (statement,), filename, sort)

    def runctx(self, statement, globals, locals, filename, sort):
        self._measure('runctx', (statement, globals, locals), filename, sort)

    def _measure(self, how, arguments, filename, sort):
        made = self.profiler()
        try:
            getattr(made, how)(*arguments)
        except SystemExit:
            pass
        finally:
            self._show(made, filename, sort)

    def _show(self, made, filename, sort):
        if filename is None:
            made.print_stats(sort)
        else:
            made.dump_stats(filename)


def run(statement, filename=None, sort=-1):
    """Run a statement under the profiler; print what it measured, or write it to a file."""
    return _Utils(Profile).run(statement, filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    """As run(), in other namespaces."""
    return _Utils(Profile).runctx(statement, globals, locals, filename, sort)


class Profile:
    """A profiler in Python. A call is [place, frame or None, when it began, time of what it called]."""

    bias = 0

    def __init__(self, timer=None, bias=None):
        self.timings = {}
        self.cur = None
        self.cmd = ""
        self.c_func_name = ""
        self.bias = self.bias if bias is None else bias
        self.timer = self.get_time = timer or _seconds
        self._stack = []
        self._depths = {}
        self.simulate_call('profiler')
        self.dispatcher = self._event

    def _event(self, frame, event, arg):
        if event == 'call':
            code = frame.f_code
            self._begin((code.co_filename, code.co_firstlineno, code.co_name))
        elif event == 'c_call':
            self.c_func_name = arg.__name__
            self._begin(('', 0, arg.__name__))
        elif len(self._stack) > 1:
            self._end()

    def _begin(self, place):
        self._depths[place] = self._depths.get(place, 0) + 1
        self._stack.append([place, self.get_time(), 0])
        self.timings.setdefault(place, [0, 0, 0, 0, {}])

    def _end(self):
        place, began, inside = self._stack.pop()
        took = self.get_time() - began
        self._depths[place] -= 1
        counts = self.timings[place]
        if not self._depths[place]:
            counts[0] += 1
            counts[3] += took
        counts[1] += 1
        counts[2] += took - inside
        if self._stack:
            caller = self._stack[-1]
            caller[2] += took
            counts[4][caller[0]] = counts[4].get(caller[0], 0) + 1

    def simulate_call(self, name):
        self._begin(('profile', 0, name))

    def simulate_cmd_complete(self):
        while len(self._stack) > 1:
            self._end()

    def set_cmd(self, cmd):
        if len(self._stack) < 2:
            self.cmd = cmd
            self.simulate_call(cmd)

    def print_stats(self, sort=-1):
        import pstats
        if not isinstance(sort, tuple):
            sort = (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*sort).print_stats()

    def dump_stats(self, file):
        import pickle
        self.create_stats()
        with open(file, 'wb') as target:
            pickle.dump(self.stats, target)

    def create_stats(self):
        self.simulate_cmd_complete()
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = {}
        for place, (primitive, calls, own, total, callers) in self.timings.items():
            callers = dict(callers)
            self.stats[place] = primitive, sum(callers.values()), own, total, callers

    def run(self, cmd):
        import __main__
        names = __main__.__dict__
        return self.runctx(cmd, names, names)

    def runctx(self, cmd, globals, locals):
        self.set_cmd(cmd)
        sys.setprofile(self.dispatcher)
        try:
            exec(cmd, globals, locals)
        finally:
            sys.setprofile(None)
        return self

    def runcall(self, func, /, *args, **kw):
        self.set_cmd(repr(func))
        sys.setprofile(self.dispatcher)
        try:
            return func(*args, **kw)
        finally:
            sys.setprofile(None)
