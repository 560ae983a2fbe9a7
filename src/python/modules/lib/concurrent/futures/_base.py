"""Futures, whose results are made in other threads, and waiting for them."""

import collections
import sys
import threading
import time
import types

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

# What becomes of a future, in this order; a cancelled one is notified of by who would have run it.
PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'

_CANCELLED = {CANCELLED, CANCELLED_AND_NOTIFIED}
_OVER = _CANCELLED | {FINISHED}


class Error(Exception):
    """What is particular to this package."""


class CancelledError(Error):
    """The future was cancelled."""


class InvalidStateError(Error):
    """The future is past that."""


class BrokenExecutor(RuntimeError):
    """The executor takes no more work, for something went wrong in it."""


if sys.version_info < (3, 11):
    class TimeoutError(Error):
        """It took too long."""
else:
    TimeoutError = TimeoutError


def _log_callback(future):
    import logging
    logging.getLogger("concurrent.futures").exception('exception calling callback for %r', future)


class Future(object):
    """A result that will be there; made by executors, which alone may call the methods that set something."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state, self._result, self._exception = PENDING, None, None
        self._waiters, self._done_callbacks = [], []

    __class_getitem__ = classmethod(types.GenericAlias)

    def __repr__(self):
        with self._condition:
            state = CANCELLED if self._state in _CANCELLED else self._state
            told = f'{type(self).__name__} at {hex(id(self))} state={state.lower()}'
            if state == FINISHED:
                how, what = ('raised', self._exception) if self._exception else ('returned', self._result)
                told += f' {how} {what.__class__.__name__}'
            return f'<{told}>'

    # What it is.

    def cancelled(self):
        """Whether it was cancelled."""
        with self._condition:
            return self._state in _CANCELLED

    def running(self):
        """Whether its call is being made."""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Whether it has a result or was cancelled."""
        with self._condition:
            return self._state in _OVER

    # What one may do with it.

    def cancel(self):
        """Cancels it, if its call is not made yet; whether it is cancelled now."""
        with self._condition:
            if self._state == PENDING:
                self._state = CANCELLED
                self._condition.notify_all()
            else:
                return self._state in _CANCELLED
        self._invoke_callbacks()
        return True

    def add_done_callback(self, fn):
        """Has the function called with the future when it is done, at once if it is."""
        with self._condition:
            over = self._state in _OVER
            if not over:
                self._done_callbacks.append(fn)
        if over:
            try:
                fn(self)
            except Exception:
                _log_callback(self)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            try:
                callback(self)
            except Exception:
                _log_callback(self)

    def __get_result(self):
        if not self._exception:
            return self._result
        try:
            raise self._exception
        finally:
            # The exception holds this frame, and its future the exception.
            self = None

    def _is_late(self, timeout):
        # Waits. False when there is a result or an exception, and None when it was cancelled.
        if self._state not in _OVER:
            self._condition.wait(timeout)
        return None if self._state in _CANCELLED else self._state != FINISHED

    def result(self, timeout=None):
        """Waits for the result, at most so many seconds. Raises what the call has raised."""
        try:
            with self._condition:
                late = self._is_late(timeout)
                if late:
                    raise TimeoutError()
                if late is None:
                    raise CancelledError()
                return self.__get_result()
        finally:
            self = None

    def exception(self, timeout=None):
        """Waits for what the call raises; None when it returns."""
        with self._condition:
            late = self._is_late(timeout)
            if late:
                raise TimeoutError()
            if late is None:
                raise CancelledError()
            return self._exception

    # What executors do.

    def set_running_or_notify_cancel(self):
        """Before the call is made: whether it is to be made."""
        with self._condition:
            if self._state == PENDING:
                self._state = RUNNING
                return True
            if self._state != CANCELLED:
                import logging
                told = 'Future %s in unexpected state: %s'
                logging.getLogger("concurrent.futures").critical(told, id(self), self._state)
                raise RuntimeError('Future in unexpected state')
            self._state = CANCELLED_AND_NOTIFIED
            self._tell_waiters()
            return False

    def _tell_waiters(self):
        for waiter in self._waiters:
            waiter.add(self)

    def _finish(self):
        # Within the condition.
        self._state = FINISHED
        self._tell_waiters()
        self._condition.notify_all()

    def set_result(self, result):
        """What the call has returned."""
        with self._condition:
            if self._state in _OVER:
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result = result
            self._finish()
        self._invoke_callbacks()

    def set_exception(self, exception):
        """What the call has raised."""
        with self._condition:
            if self._state in _OVER:
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._exception = exception
            self._finish()
        self._invoke_callbacks()


class _Waiter:
    """Told of every future that ends; its event is set when that is enough."""

    def __init__(self, enough):
        self.event, self.lock = threading.Event(), threading.Lock()
        self.finished, self.enough = [], enough

    def add(self, future):
        with self.lock:
            self.finished.append(future)
        if self.enough(self, future):
            self.event.set()


class _Held:
    """The conditions of several futures, taken in one order everywhere, so that two who want them never block each other."""

    def __init__(self, futures):
        self.conditions = [future._condition for future in sorted(futures, key=id)]

    def __enter__(self):
        for condition in self.conditions:
            condition.acquire()

    def __exit__(self, *problem):
        for condition in self.conditions:
            condition.release()


def _leave(future, waiter):
    with future._condition:
        future._waiters.remove(waiter)


def _ended(futures):
    # Cancelled ones count when their executor knows.
    return {future for future in futures if future._state in {CANCELLED_AND_NOTIFIED, FINISHED}}


def _has_failed(future):
    return future._state == FINISHED and future._exception is not None


DoneAndNotDoneFutures = collections.namedtuple('DoneAndNotDoneFutures', 'done not_done')


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for one, for the first that fails, or for all; returns the futures that are done and the others."""
    fs = {*fs}
    with _Held(fs):
        done = _ended(fs)
        left = len(fs) - len(done)
        satisfied = (not left or return_when == FIRST_COMPLETED and done
                     or return_when == FIRST_EXCEPTION and any([_has_failed(future) for future in done]))
        if satisfied:
            return DoneAndNotDoneFutures(done, fs - done)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return condition: {return_when!r}")

        def enough(waiter, future):
            if return_when == FIRST_COMPLETED or len(waiter.finished) >= left:
                return True
            return return_when == FIRST_EXCEPTION and _has_failed(future)

        waiter = _Waiter(enough)
        for future in fs:
            future._waiters.append(waiter)
    waiter.event.wait(timeout)
    for future in fs:
        _leave(future, waiter)
    done.update(waiter.finished)
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Gives the futures as they are done, within so many seconds; those done already come first, in no order."""
    end = None if timeout is None else timeout + time.monotonic()
    fs = {*fs}
    total = len(fs)
    waiter = _Waiter(lambda waiter, future: True)
    with _Held(fs):
        ready = [*_ended(fs)]
        pending = fs.difference(ready)
        for future in pending:
            future._waiters.append(waiter)
        future = None
    # Whoever iterates may let the futures go: none that was given is held.
    del fs
    try:
        while True:
            while ready:
                if ready[-1] in pending:
                    pending.remove(ready[-1])
                    _leave(ready[-1], waiter)
                yield ready.pop()
            if not pending:
                return
            left = None if end is None else end - time.monotonic()
            if end is not None and left < 0:
                raise TimeoutError(f'{len(pending)} (of {total}) futures unfinished')
            waiter.event.wait(left)
            with waiter.lock:
                ready, waiter.finished = waiter.finished[::-1], []
                waiter.event.clear()
    finally:
        for future in pending:
            _leave(future, waiter)


def _result_or_cancel(future, timeout=None):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        # An exception holds this frame.
        del future


class Executor(object):
    """What takes work and gives futures."""

    def submit(self, fn, /, *args, **kwargs):
        """Has the function called; returns the future of the call."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """As the built-in map, but all calls are submitted at once, and results may be waited for only so long."""
        end = None if timeout is None else timeout + time.monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def result_iterator():
            try:
                futures.reverse()
                while futures:
                    if end is None:
                        yield _result_or_cancel(futures.pop())
                    else:
                        yield _result_or_cancel(futures.pop(), end - time.monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no more work, and waits until what it has is done."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
