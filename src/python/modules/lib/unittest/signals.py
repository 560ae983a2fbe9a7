# Interrupting a test run. There is nobody to press Control-C in a simulated process; the registration functions are kept,
# so that programs using them run, and a KeyboardInterrupt raised by the program itself stops the results registered here.

import weakref
from functools import wraps

__unittest = True

_results = weakref.WeakKeyDictionary()
_interrupt_handler = None


class _InterruptHandler(object):
    def __init__(self, default_handler):
        self.called = False
        self.original_handler = default_handler
        self.default_handler = default_handler

    def __call__(self, signum, frame):
        if self.called:
            self.default_handler(signum, frame)
        self.called = True
        for result in _results.keys():
            result.stop()


def registerResult(result):
    _results[result] = 1


def removeResult(result):
    return bool(_results.pop(result, None))


def installHandler():
    global _interrupt_handler
    if _interrupt_handler is None:
        def default_handler(signum, frame):
            raise KeyboardInterrupt
        _interrupt_handler = _InterruptHandler(default_handler)


def removeHandler(method=None):
    if method is not None:
        @wraps(method)
        def inner(*args, **kwargs):
            removeHandler()
            try:
                return method(*args, **kwargs)
            finally:
                installHandler()
        return inner

    global _interrupt_handler
    if _interrupt_handler is not None:
        _interrupt_handler = None
