"""Suites: tests in order. Where the order passes from one class or module to the next, the fixtures of the one left are torn
down and those of the one entered are set up; what a suite must remember for that lies in the result."""

import sys

from . import case, util

__unittest = True


class BaseTestSuite(object):
    """A list of tests and suites that is itself a test; knows nothing of fixtures shared by classes and modules."""

    _cleanup = True

    def __init__(self, tests=()):
        # Tests that ran are let go; how many they were is kept.
        self._removed_tests = 0
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (util.strclass(type(self)), [*self])

    def __eq__(self, other):
        return [*self] == [*other] if isinstance(other, type(self)) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """How many tests there are, those included that ran and were let go."""
        return sum((test.countTestCases() for test in self if test), self._removed_tests)

    def addTest(self, test):
        """One more at the end."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestSuite, case.TestCase)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Several more, in the order in which they come."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for each in tests:
            self.addTest(each)

    def run(self, result):
        """Runs them until the result says stop."""
        for place, test in enumerate(self):
            if result.shouldStop:
                return result
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(place)
        return result

    def _removeTestAtIndex(self, index):
        held = self._tests
        try:
            leaving = held[index]
        except TypeError:
            # A subclass that keeps its tests in something else.
            return
        count = getattr(leaving, "countTestCases", None)
        if count is not None:
            self._removed_tests += count()
        held[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Runs them with nothing caught."""
        for each in self:
            each.debug()


class _Captured:
    """While a fixture runs, its output goes where the result puts that of tests, if it knows how to."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        if hasattr(self.result, "_setupStdout"):
            self.result._setupStdout()

    def __exit__(self, *problem):
        if hasattr(self.result, "_restoreStdout"):
            self.result._restoreStdout()


def _set_class_failed(cls, failed):
    try:
        cls._classSetupFailed = failed
    except TypeError:
        # A class that takes no attributes: that of a function, for one.
        pass


def _skipped_or_failed(cls):
    return getattr(cls, "_classSetupFailed", False) or getattr(cls, "__unittest_skip__", False)


class TestSuite(BaseTestSuite):
    """A suite that runs the fixtures of classes and modules; the outermost one tears down the last of them."""

    def run(self, result, debug=False):
        """Runs the tests and fixtures; errors in fixtures are told to the result as those of a stand-in for a test."""
        outermost = getattr(result, "_testRunEntered", False) is False
        if outermost:
            result._testRunEntered = True
        for place, test in enumerate(self):
            if result.shouldStop:
                break
            if _isnotsuite(test) and not self._enter_fixtures(test, result):
                continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(place)
        if outermost:
            self._tearDownPreviousClass(None, result)
            self._handleModuleTearDown(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Runs them with nothing caught and no result."""
        self.run(_DebugResult(), True)

    def _enter_fixtures(self, test, result):
        # False where a fixture of the test has failed.
        self._tearDownPreviousClass(test, result)
        self._handleModuleFixture(test, result)
        self._handleClassSetUp(test, result)
        result._previousTestClass = cls = test.__class__
        return not (getattr(cls, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False))

    def _fixture(self, function, title, owner, result, on_failure=None):
        # Whether it went well. on_failure is called before the result hears of it.
        try:
            function()
        except Exception as problem:
            if isinstance(result, _DebugResult):
                raise
            if on_failure is not None:
                on_failure()
            self._createClassOrModuleLevelException(result, problem, title, owner)
            return False
        return True

    def _class_cleanups(self, cls, title, result):
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise info[1]
            self._createClassOrModuleLevelException(result, info[1], title, util.strclass(cls), info=info)

    def _handleClassSetUp(self, test, result):
        entered = test.__class__
        if entered == getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed:
            return
        if getattr(entered, "__unittest_skip__", False):
            return
        _set_class_failed(entered, False)
        set_up = getattr(entered, "setUpClass", None)
        if set_up is None:
            return
        has_cleanups = getattr(entered, "doClassCleanups", None) is not None
        with _Captured(result):
            name = util.strclass(entered)
            went_well = self._fixture(set_up, "setUpClass", name, result, lambda: _set_class_failed(entered, True))
            if has_cleanups and not went_well:
                self._class_cleanups(entered, "setUpClass", result)

    def _tearDownPreviousClass(self, test, result):
        left = getattr(result, "_previousTestClass", None)
        if left is None or left == test.__class__:
            return
        if getattr(result, "_moduleSetUpFailed", False) or _skipped_or_failed(left):
            return
        tear_down, cleanups = (getattr(left, name, None) for name in ("tearDownClass", "doClassCleanups"))
        if tear_down is cleanups is None:
            return
        with _Captured(result):
            if tear_down is not None:
                self._fixture(tear_down, "tearDownClass", util.strclass(left), result)
            if cleanups is not None:
                self._class_cleanups(left, "tearDownClass", result)

    def _get_previous_module(self, result):
        left = getattr(result, "_previousTestClass", None)
        return None if left is None else left.__module__

    def _handleModuleFixture(self, test, result):
        name = test.__class__.__module__
        if name == self._get_previous_module(result):
            return
        self._handleModuleTearDown(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(name), "setUpModule", None)
        if set_up is None:
            return

        def failed():
            result._moduleSetUpFailed = True

        with _Captured(result):
            if not self._fixture(set_up, "setUpModule", name, result, failed):
                self._fixture(case.doModuleCleanups, "setUpModule", name, result)

    def _handleModuleTearDown(self, result):
        name = self._get_previous_module(result)
        if name is None or result._moduleSetUpFailed or name not in sys.modules:
            return
        module = sys.modules[name]
        with _Captured(result):
            for function in (getattr(module, "tearDownModule", None), case.doModuleCleanups):
                if function is not None:
                    self._fixture(function, "tearDownModule", name, result)

    def _createClassOrModuleLevelException(self, result, exc, method_name, parent, info=None):
        self._addClassOrModuleLevelException(result, exc, f"{method_name} ({parent})", info)

    def _addClassOrModuleLevelException(self, result, exception, errorName, info=None):
        stand_in = _ErrorHolder(errorName)
        if isinstance(exception, case.SkipTest) and getattr(result, "addSkip", None) is not None:
            result.addSkip(stand_in, str(exception))
        else:
            result.addError(stand_in, info or sys.exc_info())


class _ErrorHolder(object):
    """Stands where results want a test, for an error outside of any."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def __str__(self):
        return self.id()

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def __call__(self, result):
        return self.run(result)

    def run(self, result):
        """There is nothing to run."""


def _isnotsuite(test):
    try:
        iter(test)
    except TypeError:
        return True
    return False


class _DebugResult(object):
    """What suites write into when they run without a result."""

    shouldStop = _moduleSetUpFailed = False
    _previousTestClass = None
