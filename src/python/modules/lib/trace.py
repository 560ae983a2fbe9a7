# Which lines ran, how often, and who called whom. Behaves as Lib/trace.py of CPython 3.10 to 3.13.
# Leaves out the command line.

import gc
import inspect
import linecache
import os
import pickle
import re
import sys
import threading
import token
import tokenize
from time import monotonic as _time

__all__ = ['Trace', 'CoverageResults']

_v313 = sys.version_info >= (3, 13)

PRAGMA_NOCOVER = '#pragma NO COVER'
_BLANK_OR_COMMENT = re.compile(r'\s*(#.*)?$')


def _modname(path):
    """A name for the module in a file: that of the file."""
    return os.path.splitext(os.path.basename(path))[0]


def _fullmodname(path):
    """The dotted name of the module in a file, seen from the longest folder of sys.path that it is in."""
    compared = os.path.normcase(path)
    longest = ''
    for folder in map(os.path.normcase, sys.path):
        if compared.startswith(folder) and compared[len(folder):len(folder) + 1] == os.sep:
            longest = max(longest, folder, key=len)
    base = path[len(longest) + 1:] if longest else path
    base = os.path.splitdrive(base)[1]
    for mark in (os.sep, os.altsep):
        base = base.replace(mark, '.') if mark else base
    return os.path.splitext(base)[0].lstrip('.')


class _Ignore:
    # What is not to be traced: modules by name, and what lies in folders.

    def __init__(self, modules=None, dirs=None):
        self._modules = set(modules or ())
        self._folders = [os.path.normpath(folder) for folder in dirs or ()]
        self._known = {'<string>': 1}

    def names(self, filename, modulename):
        if modulename not in self._known:
            self._known[modulename] = int(self._is_ignored(filename, modulename))
        return self._known[modulename]

    def _is_ignored(self, filename, modulename):
        if any(modulename == name or modulename.startswith(name + '.') for name in self._modules):
            return True
        # What has no file is built in.
        return filename is None or any(filename.startswith(folder + os.sep) for folder in self._folders)


class CoverageResults:
    """What a Trace has counted."""

    def __init__(self, counts=None, calledfuncs=None, infile=None, callers=None, outfile=None):
        self.counts, self.calledfuncs, self.callers = dict(counts or {}), dict(calledfuncs or {}), dict(callers or {})
        self.counter, self.infile, self.outfile = self.counts.copy(), infile, outfile
        if infile:
            try:
                with open(infile, 'rb') as file:
                    found = pickle.load(file)
                self.update(self.__class__(*found))
            except (OSError, EOFError, ValueError) as problem:
                print(f'Skipping counts file {infile!r}: {problem}', file=sys.stderr)

    def is_ignored_filename(self, filename):
        """Is it no file of source?"""
        return filename.startswith('<') and filename.endswith('>')

    def update(self, other):
        """Adds what another one has."""
        for key, count in other.counts.items():
            self.counts[key] = self.counts.get(key, 0) + count
        self.calledfuncs.update(dict.fromkeys(other.calledfuncs, 1))
        self.callers.update(dict.fromkeys(other.callers, 1))

    def write_results(self, show_missing=True, summary=False, coverdir=None, **options):
        """Prints functions and callers, and writes a listing with counts for every file."""
        skips_missing = options.pop('ignore_missing_files', False) if sys.version_info >= (3, 13) else False
        if options:
            raise TypeError(f'CoverageResults.write_results() got an unexpected keyword argument {next(iter(options))!r}')
        self._print_functions()
        self._print_callers()
        by_file = {}
        for (filename, lineno), count in self.counts.items():
            by_file.setdefault(filename, {})[lineno] = count
        sums = {}
        for filename, counts in by_file.items():
            if self.is_ignored_filename(filename) or (skips_missing and not os.path.isfile(filename)):
                continue
            self._write_listing(filename.removesuffix('c') if filename.endswith('.pyc') else filename, counts, show_missing, coverdir,
                                sums if summary else None)
        if sums:
            print('lines   cov%   module   (path)')
            for name in sorted(sums):
                print('%5d   %3d%%   %s   (%s)' % sums[name])
        if self.outfile:
            try:
                with open(self.outfile, 'wb') as file:
                    pickle.dump((self.counts, self.calledfuncs, self.callers), file, 1)
            except OSError as problem:
                print('Can\'t save counts files because %s' % problem, file=sys.stderr)

    def _print_functions(self):
        if self.calledfuncs:
            print('\nfunctions called:')
            for called in sorted(self.calledfuncs):
                print('filename: %s, modulename: %s, funcname: %s' % called)

    def _print_callers(self):
        if not self.callers:
            return
        print('\ncalling relationships:')
        file = to_file = ''
        for (from_file, *from_names), (called_file, *called_names) in sorted(self.callers):
            if from_file != file:
                print(f'\n*** {from_file} ***')
                file, to_file = from_file, ''
            if called_file not in (from_file, to_file):
                print('  -->', called_file)
                to_file = called_file
            print('    {}.{} -> {}.{}'.format(*from_names, *called_names))

    def _write_listing(self, filename, counts, show_missing, coverdir, sums):
        if coverdir is None:
            folder, name = os.path.dirname(os.path.abspath(filename)), _modname(filename)
        else:
            folder, name = coverdir, _fullmodname(filename)
            os.makedirs(folder, exist_ok=True)
        executable = _find_executable_linenos(filename) if show_missing else {}
        with open(filename, 'rb') as file:
            encoding, _ = tokenize.detect_encoding(file.readline)
        hits, lines = self.write_results_file(os.path.join(folder, name + '.cover'), linecache.getlines(filename), executable, counts,
                                              encoding)
        if sums is not None and lines:
            sums[name] = lines, int(100 * hits / lines), name, filename

    def write_results_file(self, path, lines, lnotab, lines_hit, encoding=None):
        """Writes one listing; how many lines ran, and how many could have."""
        try:
            file = open(path, 'w', encoding=encoding)
        except OSError as problem:
            print('trace: Could not open %r for writing: %s - skipping' % (path, problem), file=sys.stderr)
            return 0, 0
        hits = missed = 0
        with file:
            for lineno, line in enumerate(lines, 1):
                mark = '       '
                if lineno in lines_hit:
                    mark = '%5d: ' % lines_hit[lineno]
                    hits += 1
                elif not _BLANK_OR_COMMENT.match(line) and lineno in lnotab and PRAGMA_NOCOVER not in line:
                    mark = '>>>>>> '
                    missed += 1
                file.write(mark + line.expandtabs(8))
        return hits, hits + missed


def _find_lines(code, strs):
    """The numbers of the lines that a code object and those in it have instructions for."""
    found = {}
    for _, _, lineno in code.co_lines():
        if lineno and lineno not in strs:
            found[lineno] = 1
    for constant in code.co_consts:
        if inspect.iscode(constant):
            found.update(_find_lines(constant, strs))
    return found


def _find_strings(filename, encoding=None):
    """The lines of strings that stand alone."""
    found = {}
    before = token.INDENT
    with open(filename, encoding=encoding) as file:
        for kind, _, start, end, _ in tokenize.generate_tokens(file.readline):
            if kind == token.STRING and before == token.INDENT:
                found.update(dict.fromkeys(range(start[0], end[0] + 1), 1))
            before = kind
    return found


def _find_executable_linenos(filename):
    """The numbers of the lines in which something happens."""
    try:
        with tokenize.open(filename) as file:
            text, encoding = file.read(), file.encoding
    except OSError as problem:
        print('Not printing coverage data for %r: %s' % (filename, problem), file=sys.stderr)
        return {}
    return _find_lines(compile(text, filename, 'exec'), _find_strings(filename, encoding))


class Trace:
    """Runs code and prints or counts its lines."""

    def __init__(self, count=1, trace=1, countfuncs=0, countcallers=0, ignoremods=(), ignoredirs=(), infile=None, outfile=None,
                 timing=False):
        self.infile, self.outfile = infile, outfile
        self.ignore = _Ignore(ignoremods, ignoredirs)
        self.counts, self.pathtobasename, self.donothing, self.trace = {}, {}, 0, trace
        self._calledfuncs, self._callers, self._caller_cache = {}, {}, {}
        self.start_time = _time() if timing else None
        if countcallers:
            self.globaltrace = self.globaltrace_trackcallers
        elif countfuncs:
            self.globaltrace = self.globaltrace_countfuncs
        elif trace or count:
            self.globaltrace = self.globaltrace_lt
            self.localtrace = (self.localtrace_trace_and_count if trace and count else
                               self.localtrace_trace if trace else self.localtrace_count)
        else:
            self.donothing = 1

    def run(self, cmd):
        """Runs statements in the program's own names."""
        import __main__
        self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals=None, locals=None):
        """Runs statements in other names."""
        if not self.donothing:
            threading.settrace(self.globaltrace)
            sys.settrace(self.globaltrace)
        try:
            exec(cmd, {} if globals is None else globals, {} if locals is None else locals)
        finally:
            if not self.donothing:
                sys.settrace(None)
                threading.settrace(None)

    def runfunc(self, func, /, *args, **kw):
        """Calls a function."""
        if not self.donothing:
            sys.settrace(self.globaltrace)
        try:
            return func(*args, **kw)
        finally:
            if not self.donothing:
                sys.settrace(None)

    def file_module_function_of(self, frame):
        """Where a frame's code is from; methods are named with their class, where there is just one."""
        code = frame.f_code
        filename, function = code.co_filename, code.co_name
        if code not in self._caller_cache:
            self._caller_cache[code] = self._class_of(code)
        owner = self._caller_cache[code]
        return filename, _modname(filename) if filename else None, function if owner is None else f'{owner}.{function}'

    @staticmethod
    def _class_of(code):
        functions = [each for each in gc.get_referrers(code) if inspect.isfunction(each)]
        if len(functions) != 1:
            return None
        dicts = [each for each in gc.get_referrers(functions[0]) if isinstance(each, dict)]
        if len(dicts) != 1:
            return None
        classes = [each for each in gc.get_referrers(dicts[0]) if hasattr(each, '__bases__')]
        return classes[0].__name__ if len(classes) == 1 else None

    def globaltrace_trackcallers(self, frame, why, arg):
        """Notes who calls whom."""
        if why == 'call':
            self._callers[self.file_module_function_of(frame.f_back), self.file_module_function_of(frame)] = 1

    def globaltrace_countfuncs(self, frame, why, arg):
        """Notes what is called."""
        if why == 'call':
            self._calledfuncs[self.file_module_function_of(frame)] = 1

    def globaltrace_lt(self, frame, why, arg):
        """Decides of a call whether its lines are traced."""
        if why != 'call':
            return None
        filename = frame.f_globals.get('__file__')
        if not filename:
            return None
        name = _modname(filename)
        if name is None or self.ignore.names(filename, name):
            return self.localtrace if name is None else None
        if self.trace:
            print(' --- modulename: %s, funcname: %s' % (name, frame.f_code.co_name))
        return self.localtrace

    def localtrace_trace_and_count(self, frame, why, arg):
        """Prints and counts a line."""
        if why == 'line':
            self._count(frame)
            self._print(frame)
        return self.localtrace

    def localtrace_trace(self, frame, why, arg):
        """Prints a line."""
        if why == 'line':
            self._print(frame)
        return self.localtrace

    def localtrace_count(self, frame, why, arg):
        """Counts a line."""
        if why == 'line':
            self._count(frame)
        return self.localtrace

    def _count(self, frame):
        key = frame.f_code.co_filename, frame.f_lineno
        self.counts[key] = self.counts.get(key, 0) + 1

    def _print(self, frame):
        if self.start_time:
            print('%.2f' % (_time() - self.start_time), end=' ')
        filename, lineno = frame.f_code.co_filename, frame.f_lineno
        line = linecache.getline(filename, lineno)
        if _v313:
            print('%s(%d)' % (os.path.basename(filename), lineno), *[':  ' + line] if line else ['\n'], sep='', end='')
        else:
            print('%s(%d): %s' % (os.path.basename(filename), lineno, line), end='')

    def results(self):
        """What was counted."""
        return CoverageResults(self.counts, infile=self.infile, outfile=self.outfile, calledfuncs=self._calledfuncs,
                               callers=self._callers)

