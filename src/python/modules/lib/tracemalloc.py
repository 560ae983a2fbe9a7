# Which lines asked for the memory that is in use: what _tracemalloc has recorded, as snapshots that can be filtered, grouped, compared
# and kept in files. Behaves as Lib/tracemalloc.py of CPython 3.10 to 3.13.
# In a snapshot a trace is the plain tuple (domain, bytes, ((file name, line), ...), calls in all), innermost call first. Trace,
# Traceback and Frame wrap such tuples when somebody looks; a Traceback shows them the other way round.

import linecache
import os.path
import pickle
from collections.abc import Iterable, Sequence
from fnmatch import fnmatch as _fits
from functools import total_ordering

from _tracemalloc import *
from _tracemalloc import _get_object_traceback, _get_traces


def _format_size(size, sign):
    # In the largest unit that leaves enough digits: up to three without a fraction, or up to five.
    number = size
    for unit in 'B', 'KiB', 'MiB', 'GiB', 'TiB':
        magnitude = abs(number)
        if unit != 'B' and magnitude < 100:
            return f'{number:+.1f} {unit}' if sign else f'{number:.1f} {unit}'
        if magnitude < 10240 or unit == 'TiB':
            return f'{number:+.0f} {unit}' if sign else f'{number:.0f} {unit}'
        number /= 1024


def _average(size, count):
    return f", average={_format_size(size / count, False)}" if count else ""


# Groups of traces, and how two such groups differ.


class Statistic:
    """What the traces of one group amount to."""

    __slots__ = 'traceback', 'size', 'count'

    def __init__(self, traceback, size, count):
        self.traceback, self.size, self.count = traceback, size, count

    def _values(self):
        return self.traceback, self.size, self.count

    def __eq__(self, other):
        return self._values() == other._values() if isinstance(other, Statistic) else NotImplemented

    def __hash__(self):
        return hash(self._values())

    def _sort_key(self):
        return self.size, self.count, self.traceback

    def __str__(self):
        return f"{self.traceback}: size={_format_size(self.size, False)}, count={self.count}{_average(self.size, self.count)}"

    def __repr__(self):
        return '<Statistic traceback=%r size=%i count=%i>' % self._values()


class StatisticDiff:
    """What a group amounts to, and how much more that is than before."""

    __slots__ = 'traceback', 'size', 'size_diff', 'count', 'count_diff'

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback = traceback
        self.size, self.size_diff = size, size_diff
        self.count, self.count_diff = count, count_diff

    def _values(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __eq__(self, other):
        return self._values() == other._values() if isinstance(other, StatisticDiff) else NotImplemented

    def __hash__(self):
        return hash(self._values())

    def _sort_key(self):
        return abs(self.size_diff), self.size, abs(self.count_diff), self.count, self.traceback

    def __str__(self):
        size = f"size={_format_size(self.size, False)} ({_format_size(self.size_diff, True)})"
        return f"{self.traceback}: {size}, count={self.count} ({self.count_diff:+}){_average(self.size, self.count)}"

    def __repr__(self):
        return '<StatisticDiff traceback=%r size=%i (%+i) count=%i (%+i)>' % self._values()


def _compare_grouped_stats(old_group, new_group):
    differences = []
    for traceback, now in new_group.items():
        before = old_group.get(traceback)
        more_size, more_count = now.size, now.count
        if before is not None:
            more_size -= before.size
            more_count -= before.count
        differences.append(StatisticDiff(traceback, now.size, more_size, now.count, more_count))
    gone = [traceback for traceback in old_group if traceback not in new_group]
    differences += [StatisticDiff(traceback, 0, -old_group[traceback].size, 0, -old_group[traceback].count)
                    for traceback in gone]
    return differences


# Single traces.


@total_ordering
class Frame:
    """A line of a file."""

    __slots__ = '_frame',

    def __init__(self, frame):
        self._frame = frame

    filename = property(lambda self: self._frame[0])
    lineno = property(lambda self: self._frame[1])

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


@total_ordering
class Traceback(Sequence):
    """The lines that were running when the memory was asked for, the last call last."""

    __slots__ = '_frames', '_total_nframe'

    def __init__(self, frames, total_nframe=None):
        Sequence.__init__(self)
        self._frames = tuple(frames[::-1])
        self._total_nframe = total_nframe

    total_nframe = property(lambda self: self._total_nframe)

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        found = self._frames[index]
        return tuple(map(Frame, found)) if isinstance(index, slice) else Frame(found)

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        known = "" if self._total_nframe is None else f" total_nframe={self._total_nframe}"
        return f"<Traceback {tuple(self)!r}{known}>"

    def format(self, limit=None, most_recent_first=False):
        """The calls as a list of lines, with the source where it is known; limit counts from the last, or if negative drops some."""
        shown = self[:] if limit is None else self[-limit:] if limit > 0 else self[:limit]
        lines = []
        for frame in reversed(shown) if most_recent_first else shown:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            if source := linecache.getline(frame.filename, frame.lineno).strip():
                lines.append(f'    {source}')
        return lines


def get_object_traceback(obj):
    """Where an object was made, or None if that was not recorded."""
    frames = _get_object_traceback(obj)
    if frames is not None:
        return Traceback(frames)


class Trace:
    """One block of memory."""

    __slots__ = '_trace',

    def __init__(self, trace):
        self._trace = trace

    domain = property(lambda self: self._trace[0])
    size = property(lambda self: self._trace[1])
    traceback = property(lambda self: Traceback(*self._trace[2:]))

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f"{self.traceback}: {_format_size(self.size, False)}"

    def __repr__(self):
        return f"<Trace domain={self.domain} size={_format_size(self.size, False)}, traceback={self.traceback!r}>"


class _Traces(Sequence):
    # The traces of a snapshot, wrapped when they are asked for.

    def __init__(self, traces):
        Sequence.__init__(self)
        self._traces = traces

    def __len__(self):
        return len(self._traces)

    def __getitem__(self, index):
        found = self._traces[index]
        return tuple(map(Trace, found)) if isinstance(index, slice) else Trace(found)

    def __contains__(self, trace):
        return trace._trace in self._traces

    def __eq__(self, other):
        return self._traces == other._traces if isinstance(other, _Traces) else NotImplemented

    def __repr__(self):
        return f"<Traces len={len(self)}>"


# Filters. An inclusive one passes what it describes, the others pass everything else.


def _normalize_filename(filename):
    # Compiled files are meant by the name of their source.
    return os.path.normcase(filename).removesuffix('c' if filename.endswith('.pyc') else '')


class BaseFilter:
    def __init__(self, inclusive):
        self.inclusive = inclusive

    def _match(self, trace):
        raise NotImplementedError


class Filter(BaseFilter):
    """Describes blocks by the file, and perhaps the line and the domain, of the last call or of any."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self.inclusive = inclusive
        self._filename_pattern = _normalize_filename(filename_pattern)
        self.lineno, self.all_frames, self.domain = lineno, all_frames, domain

    filename_pattern = property(lambda self: self._filename_pattern)

    def _match_frame_impl(self, filename, lineno):
        # DEVIATION: code of the program has the relative name that it was started with, while __file__ is absolute as in CPython.
        name = _normalize_filename(filename)
        return ((_fits(name, self._filename_pattern) or os.path.abspath(name) == self._filename_pattern)
                and (self.lineno is None or self.lineno == lineno))

    def _match_frame(self, filename, lineno):
        return self._match_frame_impl(filename, lineno) == bool(self.inclusive)

    def _match_traceback(self, traceback):
        if not self.all_frames:
            return self._match_frame(*traceback[0])
        return any(self._match_frame_impl(*place) for place in traceback) == bool(self.inclusive)

    def _match(self, trace):
        domain, _, traceback, _ = trace
        passes = self._match_traceback(traceback)
        if self.domain is None:
            return passes
        if self.inclusive:
            return passes and domain == self.domain
        return passes or domain != self.domain


class DomainFilter(BaseFilter):
    """Describes blocks by the kind of memory they are of."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain)

    def _match(self, trace):
        return (trace[0] == self._domain) == bool(self.inclusive)


class Snapshot:
    """The traces of all blocks that were in use at one moment."""

    def __init__(self, traces, traceback_limit):
        self.traces = _Traces(traces)
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        """Keep it in a file."""
        with open(filename, "wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        """The snapshot that a file keeps."""
        with open(filename, "rb") as file:
            return pickle.load(file)

    def _filter_trace(self, include_filters, exclude_filters, trace):
        if include_filters and not any(one._match(trace) for one in include_filters):
            return False
        return all(one._match(trace) for one in exclude_filters)

    def filter_traces(self, filters):
        """A snapshot of the traces that one of the inclusive filters passes, if there are such, and all of the others."""
        if not isinstance(filters, Iterable):
            raise TypeError(f"filters must be a list of filters, not {type(filters).__name__}")
        kept = self.traces._traces
        if filters:
            sides = [], []
            for one in filters:
                sides[not one.inclusive].append(one)
            kept = [trace for trace in kept if self._filter_trace(*sides, trace)]
        else:
            kept = kept.copy()
        return Snapshot(kept, self.traceback_limit)

    def _group_by(self, key_type, cumulative):
        if key_type not in {'traceback', 'filename', 'lineno'}:
            raise ValueError(f"unknown key_type: {key_type!r}")
        if cumulative and key_type == 'traceback':
            raise ValueError(f"cumulative mode cannot by used with key type {key_type!r}")
        groups = {}
        for _, size, places, _ in self.traces._traces:
            for key in _keys_of(places, key_type, cumulative):
                group = groups.get(key)
                if group is None:
                    groups[key] = Statistic(Traceback(key), size, 1)
                else:
                    group.size += size
                    group.count += 1
        return {group.traceback: group for group in groups.values()}

    def statistics(self, key_type, cumulative=False):
        """The sums of all groups, the largest first."""
        groups = self._group_by(key_type, cumulative)
        return sorted(groups.values(), key=Statistic._sort_key, reverse=True)

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        """How the sums differ from those of an earlier snapshot, the largest difference first."""
        now, before = self._group_by(key_type, cumulative), old_snapshot._group_by(key_type, cumulative)
        return sorted(_compare_grouped_stats(before, now), key=StatisticDiff._sort_key, reverse=True)


def _keys_of(places, key_type, cumulative):
    # The groups that a trace belongs to: one, or in cumulative mode one for each call.
    if key_type == 'traceback':
        return places,
    counted = places if cumulative else places[:1]
    if key_type == 'filename':
        return [((filename, 0),) for filename, _ in counted]
    return [(place,) for place in counted]


def take_snapshot():
    """The traces of all blocks that are in use now."""
    if is_tracing():
        return Snapshot(_get_traces(), get_traceback_limit())
    raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
