"""What locks and queues share: they belong to the loop in which they are first waited for."""

import functools
import sys
import threading

from . import events

_global_lock = threading.Lock()


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        running = events._get_running_loop()
        if self._loop is None:
            with _global_lock:
                # Another thread may have been faster.
                self._loop = self._loop or running
        if self._loop is not running:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return running


if sys.version_info < (3, 11):
    # The parameter `loop` is gone; it is still named to say so.
    _marker = object()

    def _init(self, *, loop=_marker):
        if loop is not _marker:
            raise TypeError(f'As of 3.10, the *loop* parameter was removed from {type(self).__name__}() '
                            'since it is no longer necessary')

    _LoopBoundMixin.__init__ = _init

    def _names_loop(init):
        @functools.wraps(init)
        def __init__(self, *args, loop=_marker, **kwargs):
            _init(self, loop=loop)
            init(self, *args, **kwargs)
        del __init__.__wrapped__
        return __init__
else:
    def _names_loop(init):
        return init
