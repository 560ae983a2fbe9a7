# Examples in docstrings: found, run, and compared with what they say they print.
# Behaves as Lib/doctest.py of CPython 3.10 to 3.13 without the debugger. 3.11 compares the message of syntax errors and all
# notes, 3.13 counts what was skipped and words its summary anew.

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
           'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
           'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser',
           'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner',
           'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags',
           'script_from_examples', 'testsource']

import __future__
import difflib
import inspect
import linecache
import os
import re
import sys
import traceback
import unittest
from collections import namedtuple
from io import StringIO

_v311 = sys.version_info >= (3, 11)
_v313 = sys.version_info >= (3, 13)

TestResults = namedtuple('TestResults', 'failed attempted')

if _v313:
    class TestResults(TestResults):
        """How many failed of how many; skipped is an attribute beside."""

        def __new__(cls, failed, attempted, *, skipped=0):
            made = super().__new__(cls, failed, attempted)
            made.skipped = skipped
            return made

        def __repr__(self):
            shown = super().__repr__()
            return f'{shown[:-1]}, skipped={self.skipped})' if self.skipped else shown


def _results(failed, attempted, skipped):
    return TestResults(failed, attempted, skipped=skipped) if _v313 else TestResults(failed, attempted)


# ---- options ----

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of that name, a new one if there is none."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                    | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


# ---- small parts ----

def _extract_future_flags(globs):
    """The compiler flags of the __future__ features that these globals imported."""
    flags = 0
    for name in __future__.all_feature_names:
        feature = getattr(__future__, name)
        if globs.get(name) is feature:
            flags |= feature.compiler_flag
    return flags


def _normalize_module(module, depth=2):
    if inspect.ismodule(module):
        return module
    if isinstance(module, str):
        return __import__(module, globals(), locals(), ['*'])
    if module is not None:
        raise TypeError('Expected a module, string, or None')
    return sys.modules[sys._getframe(depth).f_globals['__name__']]


def _load_testfile(filename, package, module_relative, encoding):
    if module_relative:
        package = _normalize_module(package, 3)
        filename = _module_relative_path(package, filename)
    with open(filename, encoding=encoding) as file:
        return file.read(), filename


def _module_relative_path(module, test_path):
    if not inspect.ismodule(module):
        raise TypeError(f'Expected a module: {module!r}')
    if test_path.startswith('/'):
        raise ValueError('Module-relative files may not have absolute paths')
    if hasattr(module, '__file__'):
        folder = os.path.split(module.__file__)[0]
    elif module.__name__ == '__main__':
        folder = os.path.split(sys.argv[0])[0] if sys.argv and sys.argv[0] else os.curdir
    else:
        raise ValueError(f"Can't resolve paths relative to the module {module.__name__!r} (it has no __file__)")
    return os.path.join(folder, *test_path.split('/'))


def _indent(s, indent=4):
    return re.sub('(?m)^(?!$)', ' ' * indent, s)


def _exception_traceback(exc_info):
    out = StringIO()
    traceback.print_exception(*exc_info, file=out)
    return out.getvalue()


class _SpoofOut(StringIO):
    """What stands for standard output while an example runs; what it got ends with a line."""

    def getvalue(self):
        text = StringIO.getvalue(self)
        return text if not text or text.endswith('\n') else text + '\n'

    def truncate(self, size=None):
        self.seek(size)
        StringIO.truncate(self)


def _ellipsis_match(want, got):
    """Whether got is want with any text where want has the marker."""
    first, *others = want.split(ELLIPSIS_MARKER)
    if not others:
        return want == got
    *middle, last = others
    if not (got.startswith(first) and got.endswith(last)):
        return False
    place, end = len(first), len(got) - len(last)
    if place > end:
        return False
    for piece in middle:
        place = got.find(piece, place, end)
        if place < 0:
            return False
        place += len(piece)
    return True


def _comment_line(line):
    line = line.rstrip()
    return f'# {line}' if line else '#'


def _strip_exception_details(msg):
    """The name of the exception alone: no module before, no message behind."""
    name = msg.partition('\n')[0].partition(':')[0]
    return name.rpartition('.')[2]


# ---- examples ----

def _line(text):
    return text if text.endswith('\n') else text + '\n'


class Example:
    """A piece of source, and what it is to print or the message of what it is to raise."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = _line(source)
        self.want = want and _line(want)
        self.exc_msg = exc_msg if exc_msg is None else _line(exc_msg)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key() and self.options == other.options

    def __hash__(self):
        return hash(self._key())


class DocTest:
    """The examples of one docstring, which share their globals."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), 'DocTest no longer accepts str; use DocTestParser instead'
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        shown = f"{count or 'no'} example{'s' * (count != 1)}"
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name)
                   for name in ('examples', 'docstring', 'globs', 'name', 'filename', 'lineno'))

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return self._order() < other._order()

    def _order(self):
        lineno = -1 if _v311 and self.lineno is None else self.lineno
        return self.name, self.filename, lineno, id(self)


class DocTestParser:
    """Finds the examples in a text."""

    # A line with a prompt and those that go on with dots; then the lines up to a blank one or the next prompt.
    _EXAMPLE_RE = re.compile(r'''
        (?P<source> ^(?P<indent>[ ]*) >>> .* (?:\n [ ]* \.\.\. .*)* )
        \n?
        (?P<want> (?: (?![ ]*$) (?![ ]*>>>) .+$ \n? )* )
        ''', re.MULTILINE | re.VERBOSE)
    # The header of a traceback, whatever stack there is, and the first line that begins with a word.
    _EXCEPTION_RE = re.compile(r'''
        ^(?P<hdr> Traceback\ \( (?: most\ recent\ call\ last | innermost\ last ) \) : ) \s* $
        (?P<stack> .*? )
        ^(?P<msg> \w+ .* )
        ''', re.MULTILINE | re.VERBOSE | re.DOTALL)
    _IS_BLANK_OR_COMMENT = re.compile(r'^[ ]*(#.*)?$').match
    _OPTION_DIRECTIVE_RE = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)
    _INDENT_RE = re.compile(r'^([ ]*)(?=\S)', re.MULTILINE)

    def parse(self, string, name='<string>'):
        """The text between examples and the examples, by turns."""
        string = string.expandtabs()
        margin = self._min_indent(string)
        if margin:
            string = '\n'.join(line[margin:] for line in string.split('\n'))
        pieces = []
        place = lineno = 0
        for match in self._EXAMPLE_RE.finditer(string):
            pieces.append(string[place:match.start()])
            lineno += string.count('\n', place, match.start())
            source, options, want, exc_msg = self._parse_example(match, name, lineno)
            if not self._IS_BLANK_OR_COMMENT(source):
                pieces.append(Example(source, want, exc_msg, lineno, margin + len(match['indent']), options))
            lineno += string.count('\n', match.start(), match.end())
            place = match.end()
        pieces.append(string[place:])
        return pieces

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def _parse_example(self, m, name, lineno):
        margin = len(m['indent'])
        lines = m['source'].split('\n')
        self._check_prompt_blank(lines, margin, name, lineno)
        self._check_prefix(lines[1:], ' ' * margin + '.', name, lineno)
        source = '\n'.join(line[margin + 4:] for line in lines)
        wanted = m['want'].split('\n')
        if len(wanted) > 1 and not wanted[-1].strip(' '):
            wanted.pop()
        self._check_prefix(wanted, ' ' * margin, name, lineno + len(lines))
        want = '\n'.join(line[margin:] for line in wanted)
        raised = self._EXCEPTION_RE.match(want)
        return source, self._find_options(source, name, lineno), want, raised and raised['msg']

    def _find_options(self, source, name, lineno):
        options = {}
        for directive in self._OPTION_DIRECTIVE_RE.finditer(source):
            for word in directive[1].replace(',', ' ').split():
                if word[0] not in '+-' or word[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1!r} of the doctest for {name} has an invalid option: {word!r}')
                options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == '+'
        if options and self._IS_BLANK_OR_COMMENT(source):
            raise ValueError(f'line {lineno!r} of the doctest for {name} has an option directive on a line with no '
                             f'example: {source!r}')
        return options

    def _min_indent(self, s):
        return min(map(len, self._INDENT_RE.findall(s)), default=0)

    def _check_prompt_blank(self, lines, indent, name, lineno):
        for place, line in enumerate(lines, lineno + 1):
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError(f'line {place!r} of the docstring for {name} lacks blank after '
                                 f'{line[indent:indent + 3]}: {line!r}')

    def _check_prefix(self, lines, prefix, name, lineno):
        for place, line in enumerate(lines, lineno + 1):
            if line and not line.startswith(prefix):
                raise ValueError(f'line {place!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}')


# ---- finding ----

class DocTestFinder:
    """Finds the docstrings of an object and of what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests of obj, sorted by name. Their globals are those of its module unless globs are given."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                 f'{(type(obj),)[0]!r}')
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        if globs is None:
            globs = {} if module is None else module.__dict__
        globs = {**globs, **(extraglobs or {})}
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, self._source_lines(obj, module), globs, set())
        tests.sort()
        return tests

    def _source_lines(self, obj, module):
        try:
            file = inspect.getsourcefile(obj)
            if not file:
                file = inspect.getfile(obj)
                if file[:1] + file[-2:] != '<]>':
                    return None
        except TypeError:
            return None
        return linecache.getlines(file, module and module.__dict__) or None

    def _from_module(self, module, object):
        if module is None:
            return True
        owner = inspect.getmodule(object)
        if owner is not None:
            return module is owner
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or _v311 and inspect.ismethodwrapper(object):
            if hasattr(object, '__objclass__'):
                return module.__name__ == object.__objclass__.__module__
            return not hasattr(object, '__module__') or module.__name__ == object.__module__
        if inspect.isclass(object) or hasattr(object, '__module__'):
            return module.__name__ == object.__module__
        if isinstance(object, property):
            return True
        raise ValueError('object must be a class or function')

    def _is_routine(self, obj):
        try:
            obj = inspect.unwrap(obj)
        except ValueError:
            pass
        return inspect.isroutine(obj)

    def _find(self, tests, obj, name, module, source_lines, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, source_lines)
        if test is not None:
            tests.append(test)
        if self._recurse:
            for inner_name, inner in self._inside(obj, module):
                self._find(tests, inner, f'{name}.{inner_name}', module, source_lines, globs, seen)

    def _inside(self, obj, module):
        if inspect.ismodule(obj):
            for name, value in obj.__dict__.items():
                if (self._is_routine(value) or inspect.isclass(value)) and self._from_module(module, value):
                    yield name, value
            for name, value in getattr(obj, '__test__', {}).items():
                if not isinstance(name, str):
                    raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(name)!r}')
                if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value)
                        or isinstance(value, str)):
                    raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or '
                                     f'modules: {type(value)!r}')
                yield f'__test__.{name}', value
        elif inspect.isclass(obj):
            for name, value in obj.__dict__.items():
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if (inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)) \
                        and self._from_module(module, value):
                    yield name, value

    def _get_test(self, obj, name, module, globs, source_lines):
        docstring = obj
        if not isinstance(obj, str):
            docstring = getattr(obj, '__doc__', None)
            docstring = '' if docstring is None else str(docstring)
        lineno = self._find_lineno(obj, source_lines)
        if self._exclude_empty and not docstring:
            return None
        filename = None
        if module is not None:
            filename = (getattr(module, '__file__', None) or module.__name__)
            if filename.endswith('.pyc'):
                filename = filename[:-1]
        return self._parser.get_doctest(docstring, globs, name, filename, lineno)

    def _find_lineno(self, obj, source_lines):
        """The line, counted from 0, where the docstring begins."""
        documented = getattr(obj, '__doc__', None) is not None
        lineno = 0 if documented and inspect.ismodule(obj) else None
        if documented and inspect.isclass(obj):
            if source_lines is None:
                return None
            head = re.compile(rf"^\s*class\s*{re.escape(getattr(obj, '__name__', '-'))}\b")
            lineno = next((place for place, line in enumerate(source_lines) if head.match(line)), lineno)
        if inspect.ismethod(obj):
            obj = obj.__func__
        if _v313 and isinstance(obj, property):
            obj = obj.fget
        if inspect.isfunction(obj) and getattr(obj, '__doc__', None):
            if _v313:
                obj = inspect.unwrap(obj)
                if not hasattr(obj, '__code__'):
                    return None
            obj = obj.__code__
        if inspect.istraceback(obj):
            obj = obj.tb_frame
        if inspect.isframe(obj):
            obj = obj.f_code
        if inspect.iscode(obj):
            lineno = obj.co_firstlineno - 1
        if lineno is None:
            return None
        if source_lines is None:
            return lineno + 1
        quote = re.compile(r'(^|.*:)\s*\w*("|\')')
        for place in range(lineno, len(source_lines)):
            if quote.match(source_lines[place]):
                return place
        return None


# ---- running ----

class DocTestRunner:
    """Runs tests, reports what fails as it goes, and keeps count."""

    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        if _v313:
            self.skips = 0
        self._counts = {}  # by name of the test: failures, tries, skips
        self._fakeout = _SpoofOut()

    if not _v313:
        @property
        def _name2ft(self):
            return {name: counts[:2] for name, counts in self._counts.items()}
    else:
        @property
        def _stats(self):
            return self._counts

    def report_start(self, out, test, example):
        if self._verbose:
            want = 'Expecting:\n' + _indent(example.want) if example.want else 'Expecting nothing\n'
            out('Trying:\n' + _indent(example.source) + want)

    def report_success(self, out, test, example, got):
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        out(self._failure_header(test, example) + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(self._failure_header(test, example) + 'Exception raised:\n' + _indent(_exception_traceback(exc_info)))

    def _failure_header(self, test, example):
        if test.filename:
            known = test.lineno is not None and example.lineno is not None
            lineno = test.lineno + example.lineno + 1 if known else '?'
            place = f'File "{test.filename}", line {lineno}, in {test.name}'
        else:
            place = f'Line {example.lineno + 1}, in {test.name}'
        return '\n'.join([self.DIVIDER, place, 'Failed example:', _indent(example.source)])

    def _run_examples(self, test, compileflags, out):
        failures = attempted = skips = 0
        flags = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = _has(self.optionflags, REPORT_ONLY_FIRST_FAILURE) and failures > 0
            self.optionflags = flags
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            skipped = _has(self.optionflags, SKIP)
            # From 3.13 what is skipped counts as attempted.
            attempted += _v313 or not skipped
            if skipped:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            failures += not self._run_example(test, example, number, compileflags, out, quiet)
            if failures and _has(self.optionflags, FAIL_FAST):
                break
        self.optionflags = flags
        self._count(test.name, failures, attempted, skips)
        self.failures += failures
        self.tries += attempted
        if _v313:
            self.skips += skips
        return _results(failures, attempted, skips)

    def _run_example(self, test, example, number, compileflags, out, quiet):
        try:
            exec(compile(example.source, f'<doctest {test.name}[{number}]>', 'single', compileflags, True), test.globs)
            raised = None
        except KeyboardInterrupt:
            raise
        except:
            raised = sys.exc_info()
        got = self._fakeout.getvalue()
        self._fakeout.truncate(0)
        if raised is None:
            good = self._checker.check_output(example.want, got, self.optionflags)
        else:
            if not quiet:
                got += _exception_traceback(raised)
            good = example.exc_msg is not None and self._is_expected(example.exc_msg, raised)
        if quiet:
            return good
        if good:
            self.report_success(out, test, example, got)
        elif raised is not None and example.exc_msg is None:
            self.report_unexpected_exception(out, test, example, raised)
        else:
            self.report_failure(out, test, example, got)
        return good

    def _is_expected(self, expected, raised):
        kind = raised[0]
        lines = traceback.format_exception_only(*raised[:2])
        if not _v311:
            lines = lines[-1:]
        elif issubclass(kind, SyntaxError):
            # Without the place and the marks.
            begins = (f'{kind.__qualname__}:', f'{kind.__module__}.{kind.__qualname__}:')
            lines = lines[next(place for place, line in enumerate(lines) if line.startswith(begins)):]
        message = ''.join(lines)
        check = self._checker.check_output
        if check(expected, message, self.optionflags):
            return True
        return _has(self.optionflags, IGNORE_EXCEPTION_DETAIL) and check(
            _strip_exception_details(expected), _strip_exception_details(message), self.optionflags)

    def _count(self, name, *counts):
        before = self._counts.get(name, (0, 0, 0))
        self._counts[name] = tuple(a + b for a, b in zip(before, counts))

    def _getlines(self, filename, module_globals=None):
        # The lines of an example, for tracebacks.
        match = re.fullmatch(r'<doctest (?P<name>.+)\[(?P<number>\d+)\]>', filename)
        if match and match['name'] == self.test.name:
            return self.test.examples[int(match['number'])].source.splitlines(keepends=True)
        return self.save_linecache_getlines(filename, module_globals)

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of a test; out is called with each piece of the report."""
        self.test = test
        if compileflags is None:
            compileflags = _extract_future_flags(test.globs)
        save_stdout, save_displayhook = sys.stdout, sys.displayhook
        self.save_linecache_getlines = linecache.getlines
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        linecache.getlines = self._getlines
        try:
            return self._run_examples(test, compileflags, save_stdout.write if out is None else out)
        finally:
            sys.stdout, sys.displayhook = save_stdout, save_displayhook
            linecache.getlines = self.save_linecache_getlines
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def summarize(self, verbose=None):
        """Prints how many tests passed and which did not; nothing if all did, unless verbose."""
        verbose = self._verbose if verbose is None else verbose
        empty = sorted(name for name, (_failed, tries, _skipped) in self._counts.items() if not tries)
        passed = sorted((name, tries) for name, (failed, tries, _skipped) in self._counts.items() if tries and not failed)
        failed = sorted((name, counts) for name, counts in self._counts.items() if counts[0])
        failures, tries, skips = (sum(each) for each in zip((0, 0, 0), *self._counts.values()))
        if verbose and empty:
            print(f'{_items(empty)} had no tests:')
            for name in empty:
                print(f'    {name}')
        if verbose and passed:
            print(f'{_items(passed)} passed all tests:')
            for name, count in passed:
                print(f' {count:3d} test{_s(count)} in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{_items(failed)} had failures:')
            for name, counts in failed:
                print(f' {counts[0]:3d} of {counts[1]:3d} in {name}')
        if verbose:
            print(f'{tries} test{_s(tries)} in {_items(self._counts)}.')
            lost = f' and {failures} failed' if failures or not _v313 else ''
            print(f'{tries - failures} passed{lost}.')
        if failures:
            left_out = f' and {skips} skipped test{_s(skips)}' if _v313 and skips else ''
            print(f'***Test Failed*** {failures} failure{_s(failures)}{left_out}.')
        elif verbose:
            print('Test passed.')
        return _results(failures, tries, skips)

    def merge(self, other):
        for name, counts in other._counts.items():
            self._count(name, *counts)


def _has(flags, flag):
    return bool(flags & flag)


def _s(count):
    # 3.13 began to count one as one.
    return '' if _v313 and count == 1 else 's'


def _items(collection):
    return f'{len(collection)} item{_s(len(collection))}'


class OutputChecker:
    """Compares what was printed with what was to be, and shows the difference."""

    def _toAscii(self, s):
        return s.encode('ASCII', 'backslashreplace').decode('ASCII')

    def check_output(self, want, got, optionflags):
        want, got = self._toAscii(want), self._toAscii(got)
        if want == got:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf'(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if want == got:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            want, got = ' '.join(want.split()), ' '.join(got.split())
            if want == got:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def _do_a_fancy_diff(self, want, got, optionflags):
        if optionflags & REPORT_NDIFF:
            return True
        return bool(optionflags & (REPORT_UDIFF | REPORT_CDIFF)) and want.count('\n') > 2 and got.count('\n') > 2

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if self._do_a_fancy_diff(want, got, optionflags):
            kind, lines = self._diff(want.splitlines(keepends=True), got.splitlines(keepends=True), optionflags)
            return f'Differences ({kind}):\n' + _indent(''.join(lines))
        wanted = f'Expected:\n{_indent(want)}' if want else 'Expected nothing\n'
        printed = f'Got:\n{_indent(got)}' if got else 'Got nothing\n'
        return wanted + printed

    def _diff(self, want, got, optionflags):
        if optionflags & REPORT_UDIFF:
            return 'unified diff with -expected +actual', list(difflib.unified_diff(want, got, n=2))[2:]
        if optionflags & REPORT_CDIFF:
            return 'context diff with expected followed by actual', list(difflib.context_diff(want, got, n=2))[2:]
        engine = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
        return 'ndiff with -expected +actual', list(engine.compare(want, got))


class DocTestFailure(Exception):
    """An example that printed something else, under raise_on_error."""

    def __init__(self, test, example, got):
        self.test, self.example, self.got = test, example, got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example that raised, under raise_on_error."""

    def __init__(self, test, example, exc_info):
        self.test, self.example, self.exc_info = test, example, exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first example that fails."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# ---- whole modules and files ----

master = None


def _run_all(tests, raise_on_error, verbose, optionflags, report):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return _results(runner.failures, runner.tries, getattr(runner, 'skips', 0))


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
            exclude_empty=False):
    """Runs the examples in the docstrings of a module, the main one unless given. Silent if all is well, unless verbose."""
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, raise_on_error, verbose, optionflags, report)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True, optionflags=0,
             extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Runs the examples in a file."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    text, filename = _load_testfile(filename, package, module_relative, encoding or 'utf-8')
    globs = {**(globs or {}), **(extraglobs or {})}
    globs.setdefault('__name__', '__main__')
    test = parser.get_doctest(text, globs, os.path.basename(filename) if name is None else name, filename, 0)
    return _run_all([test], raise_on_error, verbose, optionflags, report)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    """Runs the examples in the docstring of one object; prints nothing if all is well."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


# ---- as test cases ----

_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """The flags of reports for test cases that have none; answers those before."""
    global _unittest_reportflags
    if flags & ~REPORTING_FLAGS:
        raise ValueError('Only reporting flags allowed', flags)
    before, _unittest_reportflags = _unittest_reportflags, flags
    return before


class DocTestCase(unittest.TestCase):
    """A test as a case of unittest."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        unittest.TestCase.__init__(self)
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown
        if not _v311:
            self._dt_globs = test.globs.copy()

    def setUp(self):
        if _v311:
            self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        test = self._dt_test
        if self._dt_tearDown is not None:
            self._dt_tearDown(test)
        test.globs.clear()
        test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        report = StringIO()
        stdout = sys.stdout
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = '-' * 70
        try:
            results = runner.run(self._dt_test, out=report.write, clear_globs=False)
            if _v313 and results.skipped == results.attempted:
                raise unittest.SkipTest('all examples were skipped')
        finally:
            sys.stdout = stdout
        if results.failed:
            raise self.failureException(self.format_failure(report.getvalue()))

    def format_failure(self, err):
        test = self._dt_test
        lineno = 'unknown line number' if test.lineno is None else test.lineno
        last = test.name.rpartition('.')[2]
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line {lineno}, in {last}\n\n{err}'

    def debug(self):
        self.setUp()
        runner = DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False)
        runner.run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def _key(self):
        return self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._dt_test == other._dt_test and self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        owner, _dot, name = self._dt_test.name.rpartition('.')
        return f'{name} ({owner})'

    __str__ = object.__str__

    def shortDescription(self):
        return f'Doctest: {self._dt_test.name}'


class _DocTestSuite(unittest.TestSuite):

    def _removeTestAtIndex(self, index):
        pass


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The tests of a module as a suite of unittest."""
    module = _normalize_module(module)
    suite = _DocTestSuite()
    for test in sorted((test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)):
        if test.examples:
            test.filename = test.filename or module.__file__
            suite.addTest(DocTestCase(test, **options))
    return suite


class DocFileCase(DocTestCase):

    def id(self):
        return self._dt_test.name.replace('.', '_')

    def __repr__(self):
        return self._dt_test.filename

    def format_failure(self, err):
        return f'Failed doctest test for {self._dt_test.name}\n  File "{self._dt_test.filename}", line 0\n\n{err}'


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    text, path = _load_testfile(path, package, module_relative, encoding or 'utf-8')
    globs = dict(globs or {})
    globs.setdefault('__file__', path)
    return DocFileCase(parser.get_doctest(text, globs, os.path.basename(path), path, 0), **options)


def DocFileSuite(*paths, **kw):
    """The examples of files as a suite of unittest."""
    if kw.get('module_relative', True):
        kw['package'] = _normalize_module(kw.get('package'))
    suite = _DocTestSuite()
    suite.addTests(DocFileTest(path, **kw) for path in paths)
    return suite


# ---- examples as a program ----

def script_from_examples(s):
    """The examples as a program, everything else as comments."""
    lines = []
    for piece in DocTestParser().parse(s):
        if not isinstance(piece, Example):
            lines += [_comment_line(line) for line in piece.split('\n')[:-1]]
            continue
        lines.append(piece.source[:-1])
        if piece.want:
            lines.append('# Expected:')
            lines += ['## ' + line for line in piece.want.split('\n')[:-1]]
    while lines and lines[-1] == '#':
        lines.pop()
    while lines and lines[0] == '#':
        del lines[0]
    return '\n'.join(lines) + '\n'


def testsource(module, name):
    """The program that script_from_examples() makes of one test of a module."""
    for test in DocTestFinder().find(_normalize_module(module)):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, 'not found in tests')
