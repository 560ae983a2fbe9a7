"""How long small pieces of code take, on the virtual clock. Without the command line."""

import gc
import time
from itertools import repeat as _times

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 10 ** 6
default_repeat = 5
dummy_src_name = "<timeit-src>"
_module_globals = globals

# The statement is compiled into a function, so that its names are fast.
template = (
    "\ndef inner(_it, _timer{init}):\n    {setup}\n    _t0 = _timer()\n    for _i in _it:\n        {stmt}\n        pass\n"
    "    _t1 = _timer()\n    return _t1 - _t0\n"
)


def reindent(src, indent):
    """The lines after the first further to the right."""
    return src.replace("\n", "\n".ljust(indent + 1))


class Timer:
    """Times a statement, source text or a callable, after a setup that is run once."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        given = {}
        before, setup_line = self._piece(setup, "setup", "", 4, given)
        _, stmt_line = self._piece(stmt, "stmt", before, 8, given)
        defaults = "".join(f", {name}={name}" for name in given)
        self.src = template.format(stmt=stmt_line, setup=setup_line, init=defaults)
        exec(compile(self.src, dummy_src_name, "exec"), _module_globals() if globals is None else globals, given)
        self.inner = given["inner"]

    @staticmethod
    def _piece(piece, what, before, indent, given):
        # The text to compile a later piece after, and the line of the template.
        if isinstance(piece, str):
            compile(before + piece, dummy_src_name, "exec")
            return piece + "\n", reindent(piece, indent)
        if not callable(piece):
            raise ValueError(what + " is neither a string nor callable")
        given["_" + what] = piece
        return "", f"_{what}()"

    def timeit(self, number=default_number):
        """Seconds for so many runs, with the collector off."""
        was_on = gc.isenabled()
        gc.disable()
        try:
            return self.inner(_times(None, number), self.timer)
        finally:
            if was_on:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """A list of what timeit() gives each time."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Finds a number of runs that takes 0.2 s at least: (number, seconds). The virtual clock may not pass: a million is enough."""
        scale = 1
        while True:
            for number in (scale, 2 * scale, 5 * scale):
                seconds = self.timeit(number)
                if callback:
                    callback(number, seconds)
                if seconds >= 0.2 or number >= 10 ** 6:
                    return number, seconds
            scale *= 10

    def print_exc(self, file=None):
        """The traceback of an exception in the timed code."""
        import linecache
        from traceback import print_exc
        linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split("\n"), dummy_src_name)
        print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Timer(...).timeit(number)"""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    """Timer(...).repeat(repeat, number)"""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
