"""What a test run found. Who shows it as it comes derives from TestResult.

Tracebacks lose the frames of modules that define __unittest: in front of the test's own, and behind them where an assertion
failed. With `buffer` what a test prints is kept back, and added to what is told of it when it fails.
"""

import io
import sys
import traceback
from functools import wraps

from .util import strclass

__unittest = True

_release = sys.version_info[:2]

STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


def failfast(method):
    """The method stops the run first, where the result has `failfast` set."""
    @wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, 'failfast', False):
            self.stop()
        return method(self, *args, **kw)
    return inner


def _kept_back(stream, title):
    # What a test printed, ready to be told; empty if it did not.
    text = stream.getvalue()
    if not text:
        return ''
    return title % (text if text.endswith('\n') else text + '\n')


class TestResult(object):
    """Collects what tests tell it: pairs of a test and the text of its traceback (or reason), counts, and whether to stop."""

    # What suites remember between tests.
    _previousTestClass = None
    _testRunEntered = _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures, self.errors = [], []
        self.testsRun = 0
        self.skipped, self.expectedFailures, self.unexpectedSuccesses = [], [], []
        if _release >= (3, 12):
            self.collectedDurations = []
        self.shouldStop = self.buffer = self.tb_locals = False
        self._stdout_buffer = self._stderr_buffer = None
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._mirrorOutput = False

    def __repr__(self):
        return (f"<{strclass(self.__class__)} run={self.testsRun} "
                f"errors={len(self.errors)} failures={len(self.failures)}>")

    # What is called, and when.

    def startTestRun(self):
        """Before the first test."""

    def stopTestRun(self):
        """After the last one."""

    def printErrors(self):
        """By runners, when all is over."""

    def startTest(self, test):
        """Before each test."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """After each."""
        self._restoreStdout()
        self._mirrorOutput = False

    def addSuccess(self, test):
        """Of a test that went well."""

    @failfast
    def addError(self, test, err):
        """Of what is raised by a test and is not its failureException; err is as from sys.exc_info()."""
        self._keep(self.errors, test, self._exc_info_to_string(err, test))

    @failfast
    def addFailure(self, test, err):
        """Of the failureException."""
        self._keep(self.failures, test, self._exc_info_to_string(err, test))

    def addSubTest(self, test, subtest, err):
        """Of each subtest; err is None when it went well, and nothing is kept."""
        if err is None:
            return
        if getattr(self, 'failfast', False):
            self.stop()
        kept = self.failures if issubclass(err[0], test.failureException) else self.errors
        self._keep(kept, subtest, self._exc_info_to_string(err, test))

    def addSkip(self, test, reason):
        """Of a test that did not run, or not to its end."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """Of a test that failed as expected."""
        told = self._exc_info_to_string(err, test)
        self.expectedFailures.append((test, told))

    @failfast
    def addUnexpectedSuccess(self, test):
        """Of a test that was expected to fail and did not."""
        self.unexpectedSuccesses.append(test)

    if _release >= (3, 12):
        def addDuration(self, test, elapsed):
            """Of each test that ran: how many seconds it took with its cleanups."""
            # Results that never called TestResult.__init__ have no list.
            kept = getattr(self, 'collectedDurations', None)
            if kept is not None:
                # A text does not keep the test alive.
                kept.append((str(test), elapsed))

    def _keep(self, kept, test, told):
        kept.append((test, told))
        self._mirrorOutput = True

    # What is asked.

    def wasSuccessful(self):
        """No error, no failure, no unexpected success."""
        return not (self.errors or self.failures or getattr(self, 'unexpectedSuccesses', ()))

    def stop(self):
        """Asks that no further test be run."""
        self.shouldStop = True

    # What tests print.

    def _setupStdout(self):
        if not self.buffer:
            return
        if self._stderr_buffer is None:
            self._stdout_buffer, self._stderr_buffer = io.StringIO(), io.StringIO()
        sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        originals = self._original_stdout, self._original_stderr
        if self._mirrorOutput:
            printed = _kept_back(sys.stdout, STDOUT_LINE), _kept_back(sys.stderr, STDERR_LINE)
            for stream, text in zip(originals, printed):
                if text:
                    stream.write(text)
        sys.stdout, sys.stderr = originals
        for buffer in (self._stdout_buffer, self._stderr_buffer):
            # 3.12 stops tests that it never started: those that are skipped.
            if buffer is not None or _release != (3, 12):
                buffer.seek(0)
                buffer.truncate()

    # What tracebacks say.

    def _exc_info_to_string(self, err, test):
        exctype, value, tb = err
        shown = traceback.TracebackException(
            exctype, value, self._clean_tracebacks(exctype, value, tb, test), capture_locals=self.tb_locals, compact=True)
        told = [*shown.format()]
        if self.buffer:
            told += _kept_back(sys.stdout, STDOUT_LINE), _kept_back(sys.stderr, STDERR_LINE)
        return ''.join(told)

    def _clean_tracebacks(self, exctype, value, tb, test):
        # The traceback without our frames; those of the exceptions behind this one are set to theirs.
        shown = self._without_ours(exctype, tb, test)
        seen, linked = {id(value)}, [value]
        while linked:
            problem = linked.pop()
            if problem is None:
                continue
            for other in (problem.__cause__, problem.__context__):
                if other is None or id(other) in seen:
                    continue
                seen.add(id(other))
                other.__traceback__ = self._without_ours(type(other), other.__traceback__, test)
                linked.append(other)
        return shown

    def _without_ours(self, exctype, tb, test):
        while tb and self._is_relevant_tb_level(tb):
            tb = tb.tb_next
        if exctype is test.failureException:
            self._remove_unittest_tb_frames(tb)
        return tb

    def _is_relevant_tb_level(self, tb):
        return '__unittest' in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        # Ends a traceback that begins in a test where it enters an assertion.
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last, tb = tb, tb.tb_next
        if last is not None:
            last.tb_next = None
