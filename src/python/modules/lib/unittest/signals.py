"""Interrupting a test run: the first Control-C lets the running test end and stops the registered results, the next acts as
ever. In a process that has no signals the functions are there, and nothing is ever interrupted.
"""

import weakref
from functools import wraps

try:
    import signal
except ImportError:
    signal = None

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupt_handler = None


def _default(signum, frame):
    raise KeyboardInterrupt


def _ignore(unused_signum, unused_frame):
    """As SIG_IGN, but callable."""


def _installed():
    return _default if signal is None else signal.getsignal(signal.SIGINT)


def _install(handler):
    if signal is not None:
        signal.signal(signal.SIGINT, handler)


class _InterruptHandler(object):
    def __init__(self, default_handler):
        self.called = False
        self.original_handler = default_handler
        if isinstance(default_handler, int):
            callables = {} if signal is None else {signal.SIG_DFL: signal.default_int_handler, signal.SIG_IGN: _ignore}
            if default_handler not in callables:
                raise TypeError("expected SIGINT signal handler to be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
            default_handler = callables[default_handler]
        self.default_handler = default_handler

    def __call__(self, signum, frame):
        # Where somebody else has taken over and calls this one, it must not stay without effect.
        for as_ever in (_installed() is not self, self.called):
            if as_ever:
                self.default_handler(signum, frame)
        self.called = True
        for result in _results:
            result.stop()


def registerResult(result):
    """Has the result stopped by an interruption."""
    _results[result] = 1


def removeResult(result):
    """Undoes that; whether it was so."""
    return _results.pop(result, None) is not None


def installHandler():
    """From here on an interruption stops the results."""
    global _interrupt_handler
    if _interrupt_handler is None:
        _interrupt_handler = _InterruptHandler(_installed())
        _install(_interrupt_handler)


def removeHandler(method=None):
    """Puts back the handler from before, as a decorator while the method runs."""
    if method is None:
        if _interrupt_handler is not None:
            _install(_interrupt_handler.original_handler)
        return None

    @wraps(method)
    def inner(*args, **kwargs):
        before = _installed()
        removeHandler()
        try:
            return method(*args, **kwargs)
        finally:
            _install(before)
    return inner
