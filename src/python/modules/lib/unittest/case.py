"""One test: how its parts run and are told to a result, and what it can assert.

3.11 tells each error to the result when it happens (3.10 when the test is over), names a test with its class, and wants test
methods to return None; 3.12 measures how long tests take, and lost the aliases from before 2.7.
"""

import collections
import contextlib
import difflib
import functools
import pprint
import re
import sys
import time
import traceback
import types
import warnings
from itertools import chain

from . import result
from .util import _common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr, strclass

__unittest = True

_release = sys.version_info[:2]
_tells_at_once = _release >= (3, 11)
_measures = _release >= (3, 12)

_subtest_msg_sentinel = object()

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class SkipTest(Exception):
    """Raised in a test (or a fixture) that is not to run."""


class _ShouldStop(Exception):
    """Leaves the test after a subtest that makes the rest of no use."""


class _UnexpectedSuccess(Exception):
    """Gives results that know only failures something to show."""


class _Outcome(object):
    """What has become of the parts of one test."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, "addSubTest")
        self.success = True
        if not _tells_at_once:
            self.skipped, self.errors = [], []
        self.expectedFailure = None

    @contextlib.contextmanager
    def testPartExecutor(self, test_case, subTest=False):
        """Catches what the block raises. Inside, `success` speaks of the block alone; afterwards of all parts so far."""
        so_far, self.success = self.success, True
        try:
            yield
        except _ShouldStop:
            pass
        except SkipTest as skipped:
            self.success = False
            if _tells_at_once:
                _addSkip(self.result, test_case, str(skipped))
            else:
                self.skipped.append((test_case, str(skipped)))
        except KeyboardInterrupt:
            raise
        except:
            found = sys.exc_info()
            if self.expecting_failure:
                self.expectedFailure = found
            else:
                self.success = False
                if not _tells_at_once:
                    self.errors.append((test_case, found))
                elif subTest:
                    self.result.addSubTest(test_case.test_case, test_case, found)
                else:
                    _addError(self.result, test_case, found)
            # The traceback in it leads back to this frame.
            del found
        else:
            if self.success and not _tells_at_once:
                if self.result_supports_subtests:
                    self.errors.append((test_case, None))
            elif self.success and subTest:
                self.result.addSubTest(test_case.test_case, test_case, None)
        finally:
            self.success = so_far and self.success


def _addSkip(result, test_case, reason):
    tell = getattr(result, 'addSkip', None)
    if tell is None:
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(test_case)
    else:
        tell(test_case, reason)


def _addError(result, test, exc_info):
    if result is None or exc_info is None:
        return
    if issubclass(exc_info[0], test.failureException):
        result.addFailure(test, exc_info)
    else:
        result.addError(test, exc_info)


def _skip_mark(test, method):
    # None, or the reason in a tuple: any object can be one.
    marked = [each for each in (test.__class__, method) if getattr(each, '__unittest_skip__', False)]
    if not marked:
        return None
    return (getattr(test.__class__, '__unittest_skip_why__', '') or getattr(method, '__unittest_skip_why__', ''),)


def _id(obj):
    return obj


def _enter_context(cm, addcleanup):
    kind = type(cm)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        name = f"{kind.__module__}.{kind.__qualname__}"
        raise TypeError(f"'{name}' object does not support the context manager protocol") from None
    entered = enter(cm)
    addcleanup(leave, cm, *[None] * 3)
    return entered


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Has the function called after tearDownModule (the last one added first), also where setUpModule failed."""
    _module_cleanups.append((function, args, kwargs))


if _tells_at_once:
    def enterModuleContext(cm):
        """Enters the context until the module's tests are over."""
        return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Calls what addModuleCleanup keeps; of several errors the first is raised, when all have been called."""
    problems = []
    while _module_cleanups:
        call, positional, named = _module_cleanups.pop()
        try:
            call(*positional, **named)
        except Exception as problem:
            problems.append(problem)
    if problems:
        raise problems[0]


def skip(reason):
    """Decorates tests and classes of tests that are not to run. Without parentheses there is no reason."""
    def decorator(test_item):
        if isinstance(test_item, type):
            marked = test_item
        else:
            @functools.wraps(test_item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)
            marked = skip_wrapper
        marked.__unittest_skip__, marked.__unittest_skip_why__ = True, reason
        return marked

    if not isinstance(reason, types.FunctionType):
        return decorator
    undecorated, reason = reason, ''
    return decorator(undecorated)


def skipIf(condition, reason):
    """As skip, where the condition holds."""
    return skip(reason) if condition else _id


def skipUnless(condition, reason):
    """As skip, where the condition does not hold."""
    return _id if condition else skip(reason)


def expectedFailure(test_item):
    """Decorates tests that are known to fail: failing is then what they are expected to do."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _is_subtype(expected, basetype):
    if isinstance(expected, tuple):
        return all([_is_subtype(each, basetype) for each in expected])
    return isinstance(expected, type) and issubclass(expected, basetype)


def _name_or_text(named):
    try:
        return named.__name__
    except AttributeError:
        return str(named)


class _BaseTestCaseContext:
    """A context that can fail a test; what derives from it has `msg`, the caller's own message."""

    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        text = self.test_case._formatMessage(self.msg, standardMsg)
        raise self.test_case.failureException(text)


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    """Expects an exception or a warning of some class, maybe with a text that a pattern is found in."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        self.expected_regex = None if expected_regex is None else re.compile(expected_regex)
        self.obj_name = self.msg = None

    def handle(self, name, args, kwargs):
        """Calls the callable given to the assertion, which it is told the name of; is the context manager where there is none."""
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
            if args:
                function, *args = args
                self.obj_name = _name_or_text(function)
                with self:
                    function(*args, **kwargs)
                return None
            self.msg = kwargs.pop('msg', None)
            for unknown in kwargs:
                raise TypeError(f'{unknown!r} is an invalid keyword argument for this function')
            return self
        finally:
            # An exception raised here keeps this frame, which is not to keep the exception.
            self = None

    def _did_not(self, verb):
        where = f" by {self.obj_name}" if self.obj_name else ""
        return f"{_name_or_text(self.expected)} not {verb}{where}"

    def _unmatched(self, problem):
        return f'"{self.expected_regex.pattern}" does not match "{problem!s}"'


class _AssertRaisesContext(_AssertRaisesBaseContext):
    """What assertRaises and assertRaisesRegex are as context managers; `exception` is what was raised."""

    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    __class_getitem__ = classmethod(types.GenericAlias)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._raiseFailure(self._did_not("raised"))
        traceback.clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        pattern = self.expected_regex
        if pattern is not None and not pattern.search(str(exc_value)):
            self._raiseFailure(self._unmatched(exc_value))
        return True


class _AssertWarnsContext(_AssertRaisesBaseContext):
    """The same of warnings; `warning`, `filename` and `lineno` are those of the first that fits."""

    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        # What a module has warned of before must not be held back.
        for module in [*sys.modules.values()]:
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = recorder = warnings.catch_warnings(record=True)
        self.warnings = recorder.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def _of_the_class(self):
        return [caught for caught in self.warnings if isinstance(caught.message, self.expected)]

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        pattern, candidates = self.expected_regex, self._of_the_class()
        for caught in candidates:
            if pattern is None or pattern.search(str(caught.message)):
                self.warning, self.filename, self.lineno = caught.message, caught.filename, caught.lineno
                return
        self._raiseFailure(self._unmatched(candidates[0].message) if candidates else self._did_not("triggered"))


if _release >= (3, 13):
    class _AssertNotWarnsContext(_AssertWarnsContext):
        """Expects that there is no such warning."""

        def __exit__(self, exc_type, exc_value, tb):
            self.warnings_manager.__exit__(exc_type, exc_value, tb)
            if exc_type is None and self._of_the_class():
                self._raiseFailure(f"{_name_or_text(self.expected)} triggered")


class _OrderedChainMap(collections.ChainMap):
    """The parameters of nested subtests: the innermost come first."""

    def __iter__(self):
        return iter(dict.fromkeys(chain.from_iterable(self.maps)))


def _line_diff(one, other):
    return '\n' + '\n'.join(difflib.ndiff(one.splitlines(), other.splitlines()))


_EQUALITY_ASSERTIONS = (
    (dict, 'assertDictEqual'), (list, 'assertListEqual'), (tuple, 'assertTupleEqual'), (set, 'assertSetEqual'),
    (frozenset, 'assertSetEqual'), (str, 'assertMultiLineEqual'),
)


class TestCase(object):
    """A test is an instance: of a class that derives from this one, for one of its methods."""

    # What assertions raise; whether a caller's message is added to theirs or stands for it; the longest diff that is shown.
    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    # Longer texts are told unequal without a diff, which would take too long.
    _diffThreshold = 1 << 16

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = 'No test'
        try:
            method = getattr(self, methodName)
        except AttributeError:
            # An instance for no method in particular is of use in a shell.
            if methodName != 'runTest':
                raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups, self._subtest, self._type_equality_funcs = [], None, {}
        for kind, assertion in _EQUALITY_ASSERTIONS:
            self.addTypeEqualityFunc(kind, assertion)

    # What it is.

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    def id(self):
        return f"{strclass(self.__class__)}.{self._testMethodName}"

    def shortDescription(self):
        """The first line of the method's docstring, if it has one."""
        return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

    def __str__(self):
        where = strclass(self.__class__)
        if _tells_at_once:
            where += '.' + self._testMethodName
        return f"{self._testMethodName} ({where})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        if type(self) is type(other):
            return self._testMethodName == other._testMethodName
        return NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    # Fixtures.

    def setUp(self):
        """Runs before each test."""

    def tearDown(self):
        """Runs after each test whose setUp went well."""

    @classmethod
    def setUpClass(cls):
        """Runs before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """Runs after the last test of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Has the function called when the test is over, also where setUp failed; the last one added comes first."""
        self._cleanups.append((function, args, kwargs))

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """The same for the class."""
        cls._class_cleanups.append((function, args, kwargs))

    if _tells_at_once:
        def enterContext(self, cm):
            """Enters the context until the test is over."""
            return _enter_context(cm, self.addCleanup)

        @classmethod
        def enterClassContext(cls, cm):
            """Enters the context until the tests of the class are over."""
            return _enter_context(cm, cls.addClassCleanup)

    def doCleanups(self):
        """Calls what addCleanup keeps. Whoever wants it earlier may call it."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            call, positional, named = self._cleanups.pop()
            with outcome.testPartExecutor(self):
                self._callCleanup(call, *positional, **named)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Calls what addClassCleanup keeps; what they raise is left in tearDown_exceptions."""
        cls.tearDown_exceptions = raised = []
        while cls._class_cleanups:
            call, positional, named = cls._class_cleanups.pop()
            try:
                call(*positional, **named)
            except Exception:
                raised.append(sys.exc_info())

    # How it runs. Test cases of another kind call the parts in another way.

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None and _tells_at_once:
            warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                          DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        """Runs the test; all that becomes of it is told to the result, or to one of its own."""
        end_run = None
        if result is None:
            result = self.defaultTestResult()
            begin_run, end_run = getattr(result, 'startTestRun', None), getattr(result, 'stopTestRun', None)
            if begin_run is not None:
                begin_run()
        # 3.12.1 does not count a test that is skipped as a whole.
        counts_skipped = _release != (3, 12)
        if counts_skipped:
            result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            mark = _skip_mark(self, method)
            if mark:
                if _tells_at_once:
                    _addSkip(result, self, mark[0])
                else:
                    self._addSkip(result, self, mark[0])
                return result
            if not counts_skipped:
                result.startTest(self)
            to_fail = (getattr(self, '__unittest_expecting_failure__', False)
                       or getattr(method, '__unittest_expecting_failure__', False))
            outcome = _Outcome(result)
            began = time.perf_counter() if _measures else None
            try:
                self._outcome = outcome
                with outcome.testPartExecutor(self):
                    self._callSetUp()
                if outcome.success:
                    # Only the method itself may fail as expected.
                    outcome.expecting_failure = to_fail
                    with outcome.testPartExecutor(self):
                        self._callTestMethod(method)
                    outcome.expecting_failure = False
                    with outcome.testPartExecutor(self):
                        self._callTearDown()
                self.doCleanups()
                if _measures:
                    self._addDuration(result, time.perf_counter() - began)
                elif not _tells_at_once:
                    for test, reason in outcome.skipped:
                        self._addSkip(result, test, reason)
                    self._feedErrorsToResult(result, outcome.errors)
                if not outcome.success:
                    return result
                if not to_fail:
                    result.addSuccess(self)
                elif outcome.expectedFailure:
                    self._addExpectedFailure(result, outcome.expectedFailure)
                else:
                    self._addUnexpectedSuccess(result)
                return result
            finally:
                # Exceptions hold the frames that they passed, this one too.
                outcome.expectedFailure = None
                if not _tells_at_once:
                    outcome.errors.clear()
                self._outcome = outcome = None
        finally:
            result.stopTest(self)
            if end_run is not None:
                end_run()

    def debug(self):
        """Runs the test with nothing caught."""
        method = getattr(self, self._testMethodName)
        mark = _skip_mark(self, method)
        if mark:
            raise SkipTest(*mark)
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            call, positional, named = self._cleanups.pop()
            self._callCleanup(call, *positional, **named)

    @contextlib.contextmanager
    def subTest(self, msg=_subtest_msg_sentinel, **params):
        """What fails in its block is told with the message and parameters, and the test goes on behind it."""
        outcome = self._outcome
        if outcome is None or not outcome.result_supports_subtests:
            yield
            return
        around = self._subtest
        known = _OrderedChainMap(params) if around is None else around.params.new_child(params)
        self._subtest = _SubTest(self, msg, known)
        try:
            with outcome.testPartExecutor(self._subtest, True):
                yield
            if outcome.success:
                stop = bool(outcome.expectedFailure)
            else:
                stop = outcome.result is not None and outcome.result.failfast
            if stop:
                raise _ShouldStop
        finally:
            self._subtest = around

    if not _tells_at_once:
        def _addSkip(self, result, test_case, reason):
            _addSkip(result, test_case, reason)

        def _feedErrorsToResult(self, result, errors):
            for test, found in errors:
                if isinstance(test, _SubTest):
                    result.addSubTest(test.test_case, test, found)
                elif found is None:
                    continue
                elif issubclass(found[0], self.failureException):
                    result.addFailure(test, found)
                else:
                    result.addError(test, found)

    # Results may be older than what they are told.

    def _addExpectedFailure(self, result, exc_info):
        try:
            tell = result.addExpectedFailure
        except AttributeError:
            warnings.warn("TestResult has no addExpectedFailure method, reporting as passes", RuntimeWarning)
            result.addSuccess(self)
        else:
            tell(self, exc_info)

    def _addUnexpectedSuccess(self, result):
        try:
            tell = result.addUnexpectedSuccess
        except AttributeError:
            warnings.warn("TestResult has no addUnexpectedSuccess method, reporting as failure", RuntimeWarning)
            try:
                raise _UnexpectedSuccess from None
            except _UnexpectedSuccess:
                result.addFailure(self, sys.exc_info())
        else:
            tell(self)

    if _measures:
        def _addDuration(self, result, elapsed):
            try:
                tell = result.addDuration
            except AttributeError:
                warnings.warn("TestResult has no addDuration method", RuntimeWarning)
            else:
                tell(self, elapsed)

    # How it ends early, and in what words.

    def skipTest(self, reason):
        """Leaves the test, which counts as skipped."""
        raise SkipTest(reason)

    def fail(self, msg=None):
        """Leaves the test, which has failed."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        # standardMsg is the assertion's own text, msg its caller's.
        if self.longMessage:
            if msg is None:
                return standardMsg
            try:
                return f'{standardMsg!s} : {msg!s}'
            except UnicodeDecodeError:
                return f'{safe_repr(standardMsg)} : {safe_repr(msg)}'
        return msg or standardMsg

    def _truncateMessage(self, message, diff):
        bound = self.maxDiff
        if bound is not None and len(diff) > bound:
            diff = DIFF_OMITTED % len(diff)
        return message + diff

    # Of one value.

    def assertTrue(self, expr, msg=None):
        if expr:
            return
        raise self.failureException(self._formatMessage(msg, f"{safe_repr(expr)} is not true"))

    def assertFalse(self, expr, msg=None):
        if not expr:
            return
        raise self.failureException(self._formatMessage(msg, f"{safe_repr(expr)} is not false"))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is not None'))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self.fail(self._formatMessage(msg, 'unexpectedly None'))

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is not an instance of {cls!r}'))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, f'{safe_repr(obj)} is an instance of {cls!r}'))

    # Of two values: the same one, in, in order.

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self.fail(self._formatMessage(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}'))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self.fail(self._formatMessage(msg, f'unexpectedly identical: {safe_repr(expr1)}'))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self.fail(self._formatMessage(msg, f'{safe_repr(member)} not found in {safe_repr(container)}'))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self.fail(self._formatMessage(msg, f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}'))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self.fail(self._formatMessage(msg, f'{safe_repr(a)} not less than {safe_repr(b)}'))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self.fail(self._formatMessage(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}'))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self.fail(self._formatMessage(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}'))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self.fail(self._formatMessage(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}'))

    # Of two values: equal. Those of one class may have an assertion of their own, by its name or as a function.

    def addTypeEqualityFunc(self, typeobj, function):
        """Has assertEqual call the function when both values are of exactly this class."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        kind = type(first)
        found = self._type_equality_funcs.get(kind) if kind == type(second) else None
        if found is None:
            return self._baseAssertEqual
        return getattr(self, found) if isinstance(found, str) else found

    def _baseAssertEqual(self, first, second, msg=None):
        if first == second:
            return
        raise self.failureException(self._formatMessage(msg, ' != '.join(_common_shorten_repr(first, second))))

    def assertEqual(self, first, second, msg=None):
        compare = self._getAssertEqualityFunc(first, second)
        compare(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if first != second:
            return
        raise self.failureException(self._formatMessage(msg, f'{safe_repr(first)} == {safe_repr(second)}'))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Equal, or apart by at most delta, or by what rounds to zero at so many decimal places (seven)."""
        if first == second:
            return
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        apart = abs(first - second)
        if delta is not None:
            if apart <= delta:
                return
            bound = f'{safe_repr(delta)} delta'
        else:
            places = 7 if places is None else places
            if round(apart, places) == 0:
                return
            bound = f'{places!r} places'
        told = f'{safe_repr(first)} != {safe_repr(second)} within {bound} ({safe_repr(apart)} difference)'
        raise self.failureException(self._formatMessage(msg, told))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """The opposite."""
        if places is not None and delta is not None:
            raise TypeError("specify delta or places not both")
        apart = abs(first - second)
        if delta is not None:
            if not first == second and apart > delta:
                return
            bound = f'{safe_repr(delta)} delta ({safe_repr(apart)} difference)'
        else:
            places = 7 if places is None else places
            if not first == second and round(apart, places) != 0:
                return
            bound = f'{places!r} places'
        told = f'{safe_repr(first)} == {safe_repr(second)} within {bound}'
        raise self.failureException(self._formatMessage(msg, told))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Equal item by item; of sequences of some class, if one is given. The message tells where they part."""
        both = (('First', seq1), ('Second', seq2))
        noun = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for which, seq in both:
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {noun}: {safe_repr(seq)}')

        sizes = []
        try:
            for which, seq in both:
                sizes.append(len(seq))
        except (TypeError, NotImplementedError):
            told = f'{which} {noun} has no length.    Non-sequence?'
        else:
            if seq1 == seq2:
                return
            common = min(sizes)
            unindexable = 'Unable to index element {} of {} {}\n'
            told = f'{noun.capitalize()}s differ: {" != ".join(_common_shorten_repr(seq1, seq2))}\n'
            for place in range(common):
                items = []
                try:
                    for which, seq in both:
                        items.append(seq[place])
                except (TypeError, IndexError, NotImplementedError):
                    told += '\n' + unindexable.format(place, which.lower(), noun)
                    break
                if items[0] != items[1]:
                    told += '\n'.join([f'\nFirst differing element {place}:', *_common_shorten_repr(*items), ''])
                    break
            else:
                if seq_type is None and type(seq1) != type(seq2) and sizes[0] == sizes[1]:
                    # The same items in different kinds of sequence.
                    return
            if sizes[0] != sizes[1]:
                which, seq = both[sizes[1] > sizes[0]]
                told += f'\n{which} {noun} contains {max(sizes) - common} additional elements.\n'
                try:
                    told += f'First extra element {common}:\n{safe_repr(seq[common])}\n'
                except (TypeError, IndexError, NotImplementedError):
                    told += unindexable.format(common, which.lower(), noun)
        told = self._truncateMessage(told, _line_diff(pprint.pformat(seq1), pprint.pformat(seq2)))
        self.fail(self._formatMessage(msg, told))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Of whatever has a method difference."""
        told = []
        for which, other, mine, others in (('first', 'second', set1, set2), ('second', 'first', set2, set1)):
            try:
                surplus = mine.difference(others)
            except TypeError as problem:
                self.fail(f'invalid type when attempting set difference: {problem}')
            except AttributeError as problem:
                self.fail(f'{which} argument does not support set difference: {problem}')
            told.append((f'Items in the {which} set but not the {other}:', surplus))
        lines = []
        for title, surplus in told:
            if surplus:
                lines.append(title)
                for item in surplus:
                    lines.append(repr(item))
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        for which, value in (('First', d1), ('Second', d2)):
            self.assertIsInstance(value, dict, f'{which} argument is not a dictionary')
        if d1 != d2:
            told = ' != '.join(_common_shorten_repr(d1, d2))
            told = self._truncateMessage(told, _line_diff(pprint.pformat(d1), pprint.pformat(d2)))
            self.fail(self._formatMessage(msg, told))

    def assertCountEqual(self, first, second, msg=None):
        """The same items equally often, in whatever order."""
        actual, expected = [*first], [*second]
        try:
            counts = collections.Counter(actual), collections.Counter(expected)
        except TypeError:
            found = _count_diff_all_purpose(actual, expected)
        else:
            if counts[0] == counts[1]:
                return
            found = _count_diff_hashable(actual, expected)
        if found:
            lines = '\n'.join(['First has %d, Second has %d:  %r' % each for each in found])
            self.fail(self._formatMessage(msg, self._truncateMessage('Element counts were not equal:\n', lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Equal texts; the message shows them line by line."""
        for which, value in (('First', first), ('Second', second)):
            self.assertIsInstance(value, str, f"{which} argument is not a string")
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        if _measures:
            # Where one text lacks its last newline both get one more, so that it shows; an empty text stays empty.
            lacks = [bool(text) and text[-1] != '\n' for text in (first, second)]
            if first and second:
                lacks = [any(lacks)] * 2
            lines = [(text + '\n' * lack).splitlines(True) for text, lack in zip((first, second), lacks)]
        else:
            lines = [text.splitlines(True) for text in (first, second)]
            if len(lines[0]) == 1 and first.strip('\r\n') == first:
                lines = [[text + '\n'] for text in (first, second)]
        told = ' != '.join(_common_shorten_repr(first, second))
        told = self._truncateMessage(told, '\n' + ''.join(difflib.ndiff(*lines)))
        self.fail(self._formatMessage(msg, told))

    # Of texts and patterns; a pattern may be compiled already.

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if expected_regex.search(text):
            return
        told = f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"
        raise self.failureException(self._formatMessage(msg, told))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        found = unexpected_regex.search(text)
        if not found:
            return
        told = f'Regex matched: {text[slice(*found.span())]!r} matches {unexpected_regex.pattern!r} in {text!r}'
        raise self.failureException(self._formatMessage(msg, told))

    # Of what a call or a block does. Exceptions lead back to these frames, so the names are let go.

    def assertRaises(self, expected_exception, *args, **kwargs):
        """The call raises; without a callable this is a context manager for the block that does."""
        expecting = _AssertRaisesContext(expected_exception, self)
        try:
            return expecting.handle('assertRaises', args, kwargs)
        finally:
            del expecting

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """The same, and the pattern is found in the exception's text."""
        expecting = _AssertRaisesContext(expected_exception, self, expected_regex)
        return expecting.handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """As assertRaises, of a warning."""
        expecting = _AssertWarnsContext(expected_warning, self)
        return expecting.handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """As assertRaisesRegex, of a warning."""
        expecting = _AssertWarnsContext(expected_warning, self, expected_regex)
        return expecting.handle('assertWarnsRegex', args, kwargs)

    if _release >= (3, 13):
        def _assertNotWarns(self, expected_warning, *args, **kwargs):
            expecting = _AssertNotWarnsContext(expected_warning, self)
            return expecting.handle('_assertNotWarns', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """A context manager: in its block the logger (the root) logs something of the level (INFO) or above."""
        from . import _log
        return _log._AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """The opposite."""
        from . import _log
        return _log._AssertLogsContext(self, logger, level, no_logs=True)

    if not _measures:
        def assertDictContainsSubset(self, subset, dictionary, msg=None):
            warnings.warn('assertDictContainsSubset is deprecated', DeprecationWarning, 1 if _tells_at_once else 2)
            absent, different = [], []
            for key, wanted in subset.items():
                if key not in dictionary:
                    absent.append(safe_repr(key))
                elif wanted != dictionary[key]:
                    different.append(
                        f'{safe_repr(key)}, expected: {safe_repr(wanted)}, actual: {safe_repr(dictionary[key])}')
            told = [f'{title}: {",".join(texts)}' for title, texts in (('Missing', absent), ('Mismatched values', different))
                    if texts]
            if told:
                self.fail(self._formatMessage(msg, '; '.join(told)))

        def _deprecate(original_func):
            def deprecated_func(*args, **kwargs):
                warnings.warn(f'Please use {original_func.__name__} instead.', DeprecationWarning, 2)
                return original_func(*args, **kwargs)
            return deprecated_func


if not _measures:
    def _add_aliases():
        for assertion, aliases in {
            'assertEqual': ('failUnlessEqual', 'assertEquals'),
            'assertNotEqual': ('failIfEqual', 'assertNotEquals'),
            'assertAlmostEqual': ('failUnlessAlmostEqual', 'assertAlmostEquals'),
            'assertNotAlmostEqual': ('failIfAlmostEqual', 'assertNotAlmostEquals'),
            'assertTrue': ('failUnless', 'assert_'),
            'assertRaises': ('failUnlessRaises',),
            'assertFalse': ('failIf',),
            'assertRaisesRegex': ('assertRaisesRegexp',),
            'assertRegex': ('assertRegexpMatches',),
            'assertNotRegex': ('assertNotRegexpMatches',),
        }.items():
            telling = TestCase._deprecate(getattr(TestCase, assertion))
            for alias in aliases:
                setattr(TestCase, alias, telling)

    _add_aliases()
    del _add_aliases


class FunctionTestCase(TestCase):
    """Makes a test of a function; setUp and tearDown may be functions too."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc, self._tearDownFunc = setUp, tearDown
        self._testFunc, self._description = testFunc, description

    def id(self):
        return self._testFunc.__name__

    def shortDescription(self):
        told = self._description
        if told is None:
            told = (self._testFunc.__doc__ or '').partition("\n")[0].strip() or None
        return told

    def setUp(self):
        prepare = self._setUpFunc
        if prepare is not None:
            prepare()

    def tearDown(self):
        clear = self._tearDownFunc
        if clear is not None:
            clear()

    def runTest(self):
        self._testFunc()

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, self.__class__) else NotImplemented

    def __hash__(self):
        return hash((type(self), *self._parts()))

    def __str__(self):
        return f"{strclass(self.__class__)} ({self._testFunc.__name__})"

    def __repr__(self):
        return f"<{strclass(self.__class__)} tec={self._testFunc}>"


class _SubTest(TestCase):
    """What results get to see of the block of a subTest."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message, self.test_case, self.params = message, test_case, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        told = [] if self._message is _subtest_msg_sentinel else [f"[{self._message}]"]
        if self.params:
            values = ', '.join([f"{name}={value!r}" for name, value in self.params.items()])
            told.append(f"({values})")
        return " ".join(told) or '(<subtest>)'

    def id(self):
        return f"{self.test_case.id()} {self._subDescription()}"

    def __str__(self):
        return f"{self.test_case} {self._subDescription()}"

    def shortDescription(self):
        return self.test_case.shortDescription()
