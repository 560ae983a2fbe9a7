"""Futures of a loop: results that will be there, and whom to tell then. Callbacks are called by the loop, in the order in which
they were added. Also how such futures and those of concurrent.futures follow each other.
"""

import concurrent.futures
import contextvars
import sys
from types import GenericAlias

from . import events, exceptions

__all__ = ('Future', 'wrap_future', 'isfuture')

_release = sys.version_info[:2]
_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


def isfuture(obj):
    """Whether it can be awaited as futures are: by a class that knows whether a task is blocked on it."""
    return hasattr(type(obj), '_asyncio_future_blocking') and obj._asyncio_future_blocking is not None


def _shown_callbacks(callbacks):
    shown = [events._format_callback_source(callback, (), False) for callback, _ in callbacks]
    if len(shown) > 2:
        shown[1:-1] = [f'<{len(shown) - 2} more>']
    return f"cb=[{', '.join(shown)}]"


class Future:
    """Has no result yet, or one, or an exception, or was cancelled; whoever awaits it goes on when it has none of the first."""

    _state = _PENDING
    _result = _exception = _exception_tb = None
    _loop = _source_traceback = None
    _cancel_message = _cancelled_exc = None
    # True while a task that awaits it has not been told yet.
    _asyncio_future_blocking = False
    # Whether it has an exception that nobody has asked for.
    __unseen = False

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._callbacks = []

    def __del__(self):
        if self.__unseen:
            told = f'{type(self).__name__} exception was never retrieved'
            self._loop.call_exception_handler({'message': told, 'exception': self._exception, 'future': self})

    def _repr_info(self):
        shown = [self._state.lower()]
        if self._exception is not None:
            shown.append(f'exception={self._exception!r}')
        elif self._state == _FINISHED:
            from reprlib import repr as short
            shown.append(f'result={short(self._result)}')
        if self._callbacks:
            shown.append(_shown_callbacks(self._callbacks))
        return shown

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._repr_info())}>"

    @property
    def _log_traceback(self):
        return self.__unseen

    @_log_traceback.setter
    def _log_traceback(self, value):
        if value:
            raise ValueError('_log_traceback can only be set to False')
        self.__unseen = False

    def get_loop(self):
        """The loop that calls its callbacks."""
        return self._loop

    def done(self):
        """Whether it is not pending any more."""
        return self._state != _PENDING

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state == _CANCELLED

    def _make_cancelled_error(self):
        # What it was cancelled with, once; 3.10 makes one anew and keeps that as its context.
        kept, self._cancelled_exc = self._cancelled_exc, None
        if kept is not None and _release > (3, 10):
            return kept
        given = () if self._cancel_message is None else (self._cancel_message,)
        error = exceptions.CancelledError(*given)
        error.__context__ = kept
        return error

    def result(self):
        """The result; raises the exception if it has one instead."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state == _PENDING:
            raise exceptions.InvalidStateError('Result is not set.')
        self.__unseen = False
        if self._exception is None:
            return self._result
        raise self._exception.with_traceback(self._exception_tb)

    def exception(self):
        """The exception, or None."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state == _PENDING:
            raise exceptions.InvalidStateError('Exception is not set.')
        self.__unseen = False
        return self._exception

    def _settle(self, state):
        self._state = state
        told = self._callbacks[:]
        self._callbacks.clear()
        for callback, context in told:
            self._loop.call_soon(callback, self, context=context)

    def cancel(self, msg=None):
        """Cancels it; whether it was still pending."""
        self.__unseen = False
        if self._state != _PENDING:
            return False
        self._cancel_message = msg
        self._settle(_CANCELLED)
        return True

    def set_result(self, result):
        """Gives it its result."""
        if self._state != _PENDING:
            raise exceptions.InvalidStateError('invalid state')
        self._result = result
        self._settle(_FINISHED)

    def set_exception(self, exception):
        """Gives it an exception, or one of a class."""
        if self._state != _PENDING:
            raise exceptions.InvalidStateError('invalid state')
        error = exception() if isinstance(exception, type) else exception
        if type(error) is StopIteration:
            told = "StopIteration interacts badly with generators and cannot be raised into a Future"
            if _release < (3, 13):
                raise TypeError(told)
            carrier = RuntimeError(told)
            carrier.__cause__ = carrier.__context__ = error
            error = carrier
        if not isinstance(error, BaseException):
            raise TypeError('invalid exception object')
        self._exception, self._exception_tb = error, error.__traceback__
        self._settle(_FINISHED)
        self.__unseen = True

    def add_done_callback(self, fn, *, context=None):
        """Has the function called with the future when it is done, or soon."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
            return
        self._callbacks.append((fn, contextvars.copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Takes a function back; how many times it had been added."""
        before = len(self._callbacks)
        kept = [pair for pair in self._callbacks if pair[0] != fn]
        if len(kept) != before:
            self._callbacks[:] = kept
        return before - len(kept)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if not self.done():
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


Future.__module__ = '_asyncio'


def _get_loop(fut):
    # Futures of others may have the attribute alone.
    ask = getattr(fut, 'get_loop', None)
    return fut._loop if ask is None else ask()


def _set_result_unless_cancelled(fut, result):
    if not fut.cancelled():
        fut.set_result(result)


def _convert_future_exc(exc):
    # Of the failures that concurrent.futures has classes of its own for, ours.
    for name in ('CancelledError', 'TimeoutError', 'InvalidStateError'):
        if type(exc) is getattr(concurrent.futures, name):
            return getattr(exceptions, name)(*exc.args)
    return exc


def _set_state(future, other):
    # `future` becomes what `other`, which is done, is. One of concurrent.futures is asked whether it still wants to.
    assert other.done()
    if isfuture(future):
        if future.cancelled():
            return
        assert not future.done()
        if other.cancelled():
            future.cancel()
            return
    else:
        if other.cancelled():
            future.cancel()
        if not future.set_running_or_notify_cancel():
            return
    error = other.exception()
    if error is None:
        future.set_result(other.result())
    else:
        future.set_exception(_convert_future_exc(error))


def _chain_future(source, destination):
    # The destination becomes what the source becomes, and cancelling it cancels the source; each in its own loop, if it has one.
    loops = []
    for role, future in (('source', source), ('destination', destination)):
        if isfuture(future):
            loops.append(_get_loop(future))
        elif isinstance(future, concurrent.futures.Future):
            loops.append(None)
        else:
            raise TypeError(f'A future is required for {role} argument')
    source_loop, dest_loop = loops

    def _call_check_cancel(destination):
        if not destination.cancelled():
            return
        if source_loop is None or source_loop is dest_loop:
            source.cancel()
        else:
            source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):
        gone = dest_loop is not None and dest_loop.is_closed()
        if gone and destination.cancelled():
            return
        if dest_loop is None or dest_loop is source_loop:
            _set_state(destination, source)
        elif not gone:
            dest_loop.call_soon_threadsafe(_set_state, destination, source)

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def wrap_future(future, *, loop=None):
    """A future of a loop that follows one of concurrent.futures."""
    if isfuture(future):
        return future
    assert isinstance(future, concurrent.futures.Future), f'concurrent.futures.Future is expected, got {future!r}'
    following = (events.get_event_loop() if loop is None else loop).create_future()
    _chain_future(future, following)
    return following
