# The profiler that cProfile is made of. Behaves as Modules/_lsprof.c of CPython 3.10 to 3.13; this text stands for C, so that it is not
# seen by what it measures. An entry is of a code object, or of a built-in function by its text.

import sys
from collections import namedtuple
from _machine_time import seconds

profiler_entry = namedtuple('profiler_entry', 'code callcount reccallcount totaltime inlinetime calls')
profiler_subentry = namedtuple('profiler_subentry', 'code callcount reccallcount totaltime inlinetime')
for _made in (profiler_entry, profiler_subentry):
    _made.__module__ = '_lsprof'
_DISABLE = "<method 'disable' of '_lsprof.Profiler' objects>"


def _text_of(func):
    # What a built-in function is called in the listing.
    owner = func.__self__
    if owner is None or type(owner).__name__ == 'module':
        return f'<built-in method {func.__module__}.{func.__name__}>'
    for base in type(owner).__mro__:
        found = base.__dict__.get(func.__name__)
        if found is not None:
            return repr(found)
    return f'<built-in method {func.__name__}>'


class _Counts:
    __slots__ = ('code', 'calls', 'nested', 'total', 'inline', 'depth', 'below')

    def __init__(self, code):
        self.code = code
        self.calls = self.nested = self.depth = 0
        self.total = self.inline = 0
        self.below = {}


class _Call:
    __slots__ = ('entry', 'sub', 'began', 'inside')


class Profiler:
    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = timer or seconds
        self._unit = (timeunit or 1.0) if timer else 1.0
        self._subcalls, self._builtins = subcalls, builtins
        self.clear()

    def clear(self):
        self._entries, self._stack = {}, []

    def enable(self, subcalls=None, builtins=None):
        if subcalls is not None:
            self._subcalls = subcalls
        if builtins is not None:
            self._builtins = builtins
        if sys.version_info >= (3, 12) and sys.getprofile() is not None:
            raise ValueError("Another profiling tool is already active")
        sys.setprofile(self._event)

    def disable(self):
        if sys.getprofile() == self._event:
            sys.setprofile(None)
            if self._builtins:
                self._begin(_DISABLE)
                self._end()
        while self._stack:
            self._end()

    def _event(self, frame, event, arg):
        if event == 'call':
            self._begin(frame.f_code)
        elif event == 'return':
            if self._stack:
                self._end()
        elif self._builtins:
            if event == 'c_call':
                self._begin(_text_of(arg))
            elif self._stack:
                self._end()

    def _begin(self, code):
        entries = self._entries
        entry = entries.get(code)
        if entry is None:
            entry = entries[code] = _Counts(code)
        call = _Call()
        call.entry, call.inside, call.sub = entry, 0, None
        if self._subcalls and self._stack:
            below = self._stack[-1].entry.below
            sub = below.get(code)
            if sub is None:
                sub = below[code] = _Counts(code)
            sub.depth += 1
            call.sub = sub
        entry.depth += 1
        self._stack.append(call)
        call.began = self._timer()

    def _end(self):
        took = self._timer()
        call = self._stack.pop()
        took -= call.began
        own = took - call.inside
        if self._stack:
            self._stack[-1].inside += took
        for counts in (call.entry, call.sub):
            if counts is None:
                continue
            counts.depth -= 1
            if counts.depth == 0:
                counts.total += took
            else:
                counts.nested += 1
            counts.calls += 1
            counts.inline += own

    def _times(self, counts):
        return counts.code, counts.calls, counts.nested, counts.total * self._unit, counts.inline * self._unit

    def getstats(self):
        """A list of profiler_entry."""
        stats = []
        for entry in self._entries.values():
            below = [profiler_subentry(*self._times(sub)) for sub in entry.below.values()] or None
            if entry.calls:
                stats.append(profiler_entry(*self._times(entry), below))
        return stats


Profiler.__module__ = '_lsprof'
