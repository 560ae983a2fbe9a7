# What a profiler has measured, sorted and printed. Behaves as Lib/pstats.py of CPython 3.10 to 3.13.
# Statistics are a dict: a place (file, line, name) has (calls that were not nested, calls, own time, time with what it called, callers).
# Leaves out the browser of its command line; files are written in a form of our own.

import os
import re
import sys
import time
from dataclasses import dataclass
from enum import Enum
from functools import cmp_to_key

if sys.version_info >= (3, 11):
    from enum import StrEnum as _Base
else:
    class _Base(str, Enum):
        pass

__all__ = ["Stats", "SortKey", "FunctionProfile", "StatsProfile"]

# Names of an order, what the heading calls it, and by which columns it goes (a minus: the largest first).
_COLUMNS = {'pcalls': (0, -1), 'ncalls': (1, -1), 'tottime': (2, -1), 'cumtime': (3, -1), 'file': (4, 1), 'line': (5, 1),
            'name': (6, 1), 'std': (7, 1)}
_ORDERS = {
    'CALLS': (('calls', 'ncalls'), "call count", 'ncalls'),
    'CUMULATIVE': (('cumulative', 'cumtime'), "cumulative time", 'cumtime'),
    'FILENAME': (('filename', 'module'), "file name", 'file'),
    'LINE': (('line',), "line number", 'line'),
    'NAME': (('name',), "function name", 'name'),
    'NFL': (('nfl',), "name/file/line", 'name file line'),
    'PCALLS': (('pcalls',), "primitive call count", 'pcalls'),
    'STDNAME': (('stdname',), "standard name", 'std'),
    'TIME': (('time', 'tottime'), "internal time", 'tottime'),
}


class SortKey(_Base):
    CALLS = 'calls', 'ncalls'
    CUMULATIVE = 'cumulative', 'cumtime'
    FILENAME = 'filename', 'module'
    LINE = 'line'
    NAME = 'name'
    NFL = 'nfl'
    PCALLS = 'pcalls'
    STDNAME = 'stdname'
    TIME = 'time', 'tottime'

    def __new__(cls, *names):
        member = str.__new__(cls, names[0])
        member._value_ = names[0]
        for other in names[1:]:
            cls._value2member_map_[other] = member
        member._all_values = names
        return member


@dataclass(unsafe_hash=True)
class FunctionProfile:
    ncalls: str
    tottime: float
    percall_tottime: float
    cumtime: float
    percall_cumtime: float
    file_name: str
    line_number: int


@dataclass(unsafe_hash=True)
class StatsProfile:
    """All that was measured, by the names of functions."""
    total_tt: float
    func_profiles: dict


class Stats:
    """Statistics of profilers or files, to be sorted and printed. Methods that change the order return the object."""

    sort_arg_dict_default = {name: (tuple(_COLUMNS[column] for column in columns.split()), title)
                             for names, title, columns in _ORDERS.values() for name in names}
    sort_arg_dict_default['file'] = sort_arg_dict_default['filename']

    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        first, rest = (args[0], args[1:]) if args else (None, ())
        self.init(first)
        self.add(*rest)

    def init(self, arg):
        self.all_callees = None
        self.files = []
        self.fcn_list = None
        self.total_tt = self.total_calls = self.prim_calls = self.max_name_len = 0
        self.top_level = set()
        self.stats = {}
        self.sort_arg_dict = {}
        self.load_stats(arg)
        self.get_top_level_stats()

    def load_stats(self, arg):
        if arg is None:
            self.stats = {}
            return
        if isinstance(arg, str):
            import pickle
            with open(arg, 'rb') as file:
                self.stats = pickle.load(file)
            arg = f"{time.ctime(os.stat(arg).st_mtime)}    {arg}"
            self.files = [arg]
        elif hasattr(arg, 'create_stats'):
            arg.create_stats()
            self.stats, arg.stats = arg.stats, {}
        if not self.stats:
            raise TypeError(f"Cannot create or construct a {self.__class__!r} object from {arg!r}")

    def get_top_level_stats(self):
        for place, (primitive, calls, own, _, callers) in self.stats.items():
            self.total_calls += calls
            self.prim_calls += primitive
            self.total_tt += own
            if ("jprofile", 0, "profiler") in callers:
                self.top_level.add(place)
            self.max_name_len = max(self.max_name_len, len(func_std_string(place)))

    def add(self, *arg_list):
        for other in arg_list:
            if type(self) is not type(other):
                other = Stats(other)
            self.files += other.files
            for name in ('total_calls', 'prim_calls', 'total_tt'):
                setattr(self, name, getattr(self, name) + getattr(other, name))
            self.top_level |= other.top_level
            self.max_name_len = max(self.max_name_len, other.max_name_len)
            self.fcn_list = None
            for place, counts in other.stats.items():
                mine = self.stats.get(place, (0, 0, 0, 0, {}))
                self.stats[place] = add_func_stats(mine, counts)
        return self

    def dump_stats(self, filename):
        import pickle
        with open(filename, 'wb') as file:
            pickle.dump(self.stats, file)

    # ---- order

    def get_sort_arg_defs(self):
        # Names may be shortened as long as only one of them begins like that.
        if not self.sort_arg_dict:
            found, ambiguous = {}, set()
            for word, meaning in self.sort_arg_dict_default.items():
                for end in range(1, len(word) + 1):
                    part = word[:end]
                    if found.get(part, meaning) != meaning:
                        ambiguous.add(part)
                    found[part] = meaning
            for part in ambiguous - set(self.sort_arg_dict_default):
                del found[part]
            self.sort_arg_dict = found | {word: self.sort_arg_dict_default[word] for word in self.sort_arg_dict_default}
        return self.sort_arg_dict

    def sort_stats(self, *field):
        if not field:
            self.fcn_list = 0
            return self
        if len(field) == 1 and isinstance(field[0], int):
            field = [{-1: "stdname", 0: "calls", 1: "time", 2: "cumulative"}[field[0]]]
        elif len(field) >= 2:
            for other in field[1:]:
                if type(other) is not type(field[0]):
                    raise TypeError("Can't have mixed argument type")
        names = self.get_sort_arg_defs()
        columns, titles = (), []
        for word in field:
            key = word.value if isinstance(word, SortKey) else word
            columns += names[key][0]
            titles.append(names[key][1])
        self.sort_type = ", ".join(titles)
        rows = [counts[:4] + place + (func_std_string(place), place) for place, counts in self.stats.items()]
        rows.sort(key=cmp_to_key(TupleComp(columns).compare))
        self.fcn_list = [row[-1] for row in rows]
        return self

    def reverse_order(self):
        if self.fcn_list:
            self.fcn_list.reverse()
        return self

    def strip_dirs(self):
        """Leave out the folders of files."""
        old, self.stats, self.max_name_len = self.stats, {}, 0
        for place, (primitive, calls, own, total, callers) in old.items():
            short = func_strip_path(place)
            self.max_name_len = max(self.max_name_len, len(func_std_string(short)))
            counts = primitive, calls, own, total, {func_strip_path(caller): value for caller, value in callers.items()}
            self.stats[short] = add_func_stats(self.stats[short], counts) if short in self.stats else counts
        self.top_level = {func_strip_path(place) for place in self.top_level}
        self.fcn_list = self.all_callees = None
        return self

    def calc_callees(self):
        if self.all_callees is None:
            self.all_callees = {}
            for place, counts in self.stats.items():
                self.all_callees.setdefault(place, {})
                for caller, value in counts[4].items():
                    self.all_callees.setdefault(caller, {})[place] = value

    # ---- what is shown

    def eval_print_amount(self, sel, list, msg):
        kept = list
        if isinstance(sel, str):
            try:
                pattern = re.compile(sel)
            except re.error:
                return list, msg + f"   <Invalid regular expression {sel!r}>\n"
            kept = [place for place in list if pattern.search(func_std_string(place))]
        elif isinstance(sel, float) and 0.0 <= sel < 1.0:
            kept = list[:int(len(list) * sel + .5)]
        elif isinstance(sel, int) and 0 <= sel < len(list):
            kept = list[:sel]
        if len(kept) != len(list):
            msg += f"   List reduced from {len(list)!r} to {len(kept)!r} due to restriction <{sel!r}>\n"
        return kept, msg

    def get_stats_profile(self):
        places = self.fcn_list[:] if self.fcn_list else [*self.stats]
        profiles = {}
        if places:
            for place in places:
                primitive, calls, own, total, _ = self.stats[place]
                profiles[place[2]] = FunctionProfile(
                    str(calls) if calls == primitive else f'{calls}/{primitive}',
                    float(f8(own)), float(f8(own / calls)) if calls else -1,
                    float(f8(total)), float(f8(total / primitive)) if primitive else -1, place[0], place[1])
        return StatsProfile(float(f8(self.total_tt)), profiles)

    def get_print_list(self, sel_list):
        width = self.max_name_len
        if self.fcn_list:
            places, msg = self.fcn_list[:], f"   Ordered by: {self.sort_type}\n"
        else:
            places, msg = [*self.stats], "   Random listing order was used\n"
        for sel in sel_list:
            places, msg = self.eval_print_amount(sel, places, msg)
        if not places:
            return 0, places
        print(msg, file=self.stream)
        if len(places) < len(self.stats):
            width = max(len(func_std_string(place)) for place in places)
        return width + 2, places

    def print_stats(self, *amount):
        for filename in self.files:
            print(filename, file=self.stream)
        if self.files:
            print(file=self.stream)
        margin = ' ' * 8
        for place in self.top_level:
            print(margin, func_get_function_name(place), file=self.stream)
        nested = f"({self.prim_calls} primitive calls) " if self.total_calls != self.prim_calls else ""
        print(margin, self.total_calls, f"function calls {nested}in {self.total_tt:.3f} seconds\n", file=self.stream)
        _, places = self.get_print_list(amount)
        if places:
            self.print_title()
            for place in places:
                self.print_line(place)
            print("\n", file=self.stream)
        return self

    def print_title(self):
        print("   ncalls  tottime  percall  cumtime  percall filename:lineno(function)", file=self.stream)

    def print_line(self, func):
        primitive, calls, own, total, _ = self.stats[func]
        counted = str(calls) if calls == primitive else f"{calls}/{primitive}"
        each = [f8(own / calls) if calls else ' ' * 8, f8(total / primitive) if primitive else ' ' * 8]
        print(counted.rjust(9), f8(own), each[0], f8(total), each[1], func_std_string(func), file=self.stream)

    def _print_relatives(self, amount, title, arrow, relatives):
        width, places = self.get_print_list(amount)
        if places:
            self.print_call_heading(width, title)
            for place in places:
                self.print_call_line(width, place, relatives(place), arrow)
            print("\n", file=self.stream)
        return self

    def print_callees(self, *amount):
        self.calc_callees()
        return self._print_relatives(amount, "called...", "->", lambda place: self.all_callees.get(place, {}))

    def print_callers(self, *amount):
        return self._print_relatives(amount, "was called by...", "<-", lambda place: self.stats[place][4])

    def print_call_heading(self, name_size, column_title):
        print("Function ".ljust(name_size) + column_title, file=self.stream)
        first = next((callers for *_, callers in self.stats.values() if callers), None)
        if first is not None and isinstance(next(iter(first.values())), tuple):
            print(" " * name_size + "    ncalls  tottime  cumtime", file=self.stream)

    def print_call_line(self, name_size, source, call_dict, arrow="->"):
        print(func_std_string(source).ljust(name_size) + arrow, end=' ', file=self.stream)
        if not call_dict:
            print(file=self.stream)
            return
        for i, place in enumerate(sorted(call_dict)):
            name, value = func_std_string(place), call_dict[place]
            if isinstance(value, tuple):
                calls, primitive, own, total = value
                counted = str(calls) if calls == primitive else f"{calls}/{primitive}"
                text = f"{counted.rjust(9 if i else 7)} {f8(own)} {f8(total)}  {name}"
                margin = name_size + 1
            else:
                text = f"{name}({value!r}) {f8(self.stats[place][3])}"
                margin = name_size + 3
            print((" " * margin if i else "") + text, file=self.stream)


class TupleComp:
    """An order of tuples: by columns, each forwards or backwards."""

    def __init__(self, comp_select_list):
        self.comp_select_list = comp_select_list

    def compare(self, left, right):
        for column, direction in self.comp_select_list:
            if left[column] != right[column]:
                return -direction if left[column] < right[column] else direction
        return 0


# Places: what they are called, and what they count together.

def func_strip_path(func_name):
    return (os.path.basename(func_name[0]), *func_name[1:])


def func_get_function_name(func):
    return func[2]


def func_std_string(func_name):
    filename, line, name = func_name
    if (filename, line) != ('~', 0):
        return f"{filename}:{line}({name})"
    # A built-in function.
    return f'{{{name[1:-1]}}}' if name.startswith('<') and name.endswith('>') else name


def add_func_stats(target, source):
    sums = tuple(a + b for a, b in zip(target[:4], source[:4]))
    return *sums, add_callers(target[4], source[4])


def add_callers(target, source):
    callers = dict(target)
    for place, value in source.items():
        if place not in callers:
            callers[place] = value
        elif isinstance(value, tuple):
            callers[place] = tuple(a + b for a, b in zip(value, callers[place]))
        else:
            callers[place] += value
    return callers


def count_calls(callers):
    return sum(callers.values())


def f8(x):
    return f"{x:8.3f}"
