"""The runner that writes to a stream: a character or a line for each test, then what went wrong, then the counts.

3.11 begins a new line for what is told of subtests; 3.12 measures durations and says when no test ran.
"""

import sys
import time
import warnings

from . import result
from .case import _SubTest
from .signals import registerResult

__unittest = True

_release = sys.version_info[:2]
_marks_subtests = _release >= (3, 11)
_measures = _release >= (3, 12)


class _WritelnDecorator(object):
    """A stream with a method for whole lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, attr):
        # Unpickling asks before there is a stream.
        if attr in ('stream', '__getstate__'):
            raise AttributeError(attr)
        return getattr(self.stream, attr)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write('\n')


class TextTestResult(result.TestResult):
    """Writes each result when it is told: by verbosity nothing (0), a character (1) or a line (2)."""

    separator1, separator2 = '=' * 70, '-' * 70

    if _measures:
        def __init__(self, stream, descriptions, verbosity, *, durations=None):
            """Runners of later releases may tell more, by name."""
            super().__init__(stream, descriptions, verbosity)
            self._write_to(stream, descriptions, verbosity)
            self.durations = durations
    else:
        def __init__(self, stream, descriptions, verbosity):
            super().__init__(stream, descriptions, verbosity)
            self._write_to(stream, descriptions, verbosity)

    def _write_to(self, stream, descriptions, verbosity):
        self.stream = stream
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self.descriptions = descriptions
        if _marks_subtests:
            # Whether the line of the running test has been ended.
            self._newline = True

    def getDescription(self, test):
        """Its name, and the first line of its docstring."""
        told = test.shortDescription()
        return f'{test}\n{told}' if told and self.descriptions else str(test)

    def _begin_line(self, test):
        self.stream.write(self.getDescription(test))
        self.stream.write(" ... ")

    def _end_line(self, text):
        self.stream.writeln(text)
        self.stream.flush()

    def _write_status(self, test, status):
        if _marks_subtests:
            nested = isinstance(test, _SubTest)
            if nested and not self._newline:
                self.stream.writeln()
            if nested:
                self.stream.write("  ")
            if nested or self._newline:
                self._begin_line(test)
            self._newline = True
        self._end_line(status)

    def _tell(self, test, status, character):
        if self.showAll:
            self._write_status(test, status)
        elif self.dots:
            self.stream.write(character)
            self.stream.flush()

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self._begin_line(test)
            self.stream.flush()
            if _marks_subtests:
                self._newline = False

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell(test, "ok", '.')

    def addError(self, test, err):
        super().addError(test, err)
        self._tell(test, "ERROR", 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell(test, "FAIL", 'F')

    if _marks_subtests:
        def addSubTest(self, test, subtest, err):
            if err is not None:
                failed = issubclass(err[0], subtest.failureException)
                self._tell(subtest, *(("FAIL", 'F') if failed else ("ERROR", 'E')))
            super().addSubTest(test, subtest, err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell(test, f"skipped {reason!r}", "s")

    # What these two tell begins no line, even behind that of a subtest.

    def _tell_here(self, status, character):
        if self.showAll:
            self._end_line(status)
        elif self.dots:
            self.stream.write(character)
            self.stream.flush()

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._tell_here("expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell_here("unexpected success", "u")

    def printErrors(self):
        """All that went wrong."""
        if self.showAll or self.dots:
            self._end_line(None)
        for title, kept in (('ERROR', self.errors), ('FAIL', self.failures)):
            self.printErrorList(title, kept)
        surprises = getattr(self, 'unexpectedSuccesses', ()) if _marks_subtests else ()
        if surprises:
            self.stream.writeln(self.separator1)
            for test in surprises:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, told in errors:
            for line in (self.separator1, f"{flavour}: {self.getDescription(test)}", self.separator2):
                self.stream.writeln(line)
            self._end_line(str(told))


class TextTestRunner(object):
    """Runs a test or a suite and writes what becomes of it."""

    resultclass = TextTestResult

    if _measures:
        def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                     warnings=None, *, tb_locals=False, durations=None):
            """Later releases may have more options: subclasses should take any by name."""
            self._choose(stream, descriptions, verbosity, failfast, buffer, tb_locals)
            self.durations = durations
            self._choose_more(warnings, resultclass)
    else:
        def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                     warnings=None, *, tb_locals=False):
            """Later releases may have more options: subclasses should take any by name."""
            self._choose(stream, descriptions, verbosity, failfast, buffer, tb_locals)
            self._choose_more(warnings, resultclass)

    def _choose(self, stream, descriptions, verbosity, failfast, buffer, tb_locals):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity = descriptions, verbosity
        self.failfast, self.buffer, self.tb_locals = failfast, buffer, tb_locals

    def _choose_more(self, warnings, resultclass):
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        shape = self.stream, self.descriptions, self.verbosity
        if _measures:
            try:
                return self.resultclass(*shape, durations=self.durations)
            except TypeError:
                # A class that does not know of them.
                pass
        return self.resultclass(*shape)

    def run(self, test):
        """Runs it; returns the result."""
        result = self._makeResult()
        registerResult(result)
        for option in ('failfast', 'buffer', 'tb_locals'):
            setattr(result, option, getattr(self, option))
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
                if not _measures and self.warnings in ('default', 'always'):
                    # Once a module is enough for the aliases of assertions.
                    warnings.filterwarnings('module', r'Please use assert\w+ instead.', DeprecationWarning)
            began = time.perf_counter()
            begin_run = getattr(result, 'startTestRun', None)
            if begin_run is not None:
                begin_run()
            try:
                test(result)
            finally:
                end_run = getattr(result, 'stopTestRun', None)
                if end_run is not None:
                    end_run()
            seconds = time.perf_counter() - began
        result.printErrors()
        if _measures and self.durations is not None:
            self._printDurations(result)
        self._rule_off(result)
        count = result.testsRun
        self.stream.writeln(f"Ran {count} test{'' if count == 1 else 's'} in {seconds:.3f}s")
        self.stream.writeln()
        self._conclude(result)
        return result

    def _rule_off(self, result):
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)

    def _conclude(self, result):
        try:
            kinds = result.skipped, result.expectedFailures, result.unexpectedSuccesses
        except AttributeError:
            # A result that knows nothing of them.
            kinds = (), (), ()
        skipped, expected, unexpected = [len(kind) for kind in kinds]
        good = result.wasSuccessful()
        counts = {} if good else {"failures": len(result.failures), "errors": len(result.errors)}
        counts |= {"skipped": skipped, "expected failures": expected, "unexpected successes": unexpected}
        # 3.12.1 does not count tests that are skipped as a whole.
        idle = _measures and result.testsRun == 0 and (not skipped or _release == (3, 12))
        self.stream.write("FAILED" if not good else "NO TESTS RAN" if idle else "OK")
        told = ", ".join([f"{kind}={count}" for kind, count in counts.items() if count])
        if told:
            self.stream.writeln(f" ({told})")
        else:
            self.stream.write("\n")
        self.stream.flush()

    if _measures:
        def _printDurations(self, result):
            measured = sorted(result.collectedDurations, key=lambda pair: pair[1], reverse=True)
            if not measured:
                return
            if self.durations > 0:
                del measured[self.durations:]
            self.stream.writeln("Slowest test durations")
            self._rule_off(result)
            shown = [pair for pair in measured if self.verbosity >= 2 or pair[1] >= 0.001]
            for test, elapsed in shown:
                self.stream.writeln(f"{f'{elapsed:.3f}s':<10} {test}")
            if len(shown) == len(measured):
                self.stream.writeln("")
            else:
                self.stream.writeln("\n(durations < 0.001s were hidden; use -v to show these durations)")
