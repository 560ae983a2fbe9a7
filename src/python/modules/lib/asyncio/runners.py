"""asyncio.run, and the Runner that since 3.11 it is made of."""

import contextvars
import enum
import functools
import signal
import sys
import threading

from . import coroutines, events, exceptions, tasks

_has_runner = sys.version_info >= (3, 11)
_bounds_executor = sys.version_info >= (3, 12)

__all__ = ('Runner', 'run') if _has_runner else ('run',)

# So many seconds the threads of the loop's executor may take to end.
_EXECUTOR_SECONDS = 300


def _cancel_all_tasks(loop):
    # What is left of them when the main one is done; what they raise then is told to the loop's handler.
    left = tasks.all_tasks(loop)
    for task in left:
        task.cancel()
    if not left:
        return
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        problem = None if task.cancelled() else task.exception()
        if problem is not None:
            told = 'unhandled exception during asyncio.run() shutdown'
            loop.call_exception_handler({'message': told, 'exception': problem, 'task': task})


def _wind_up(loop):
    """What has to be done before a loop is closed: no task, asynchronous generator or thread of it is left."""
    _cancel_all_tasks(loop)
    bound = (_EXECUTOR_SECONDS,) if _bounds_executor else ()
    for end in loop.shutdown_asyncgens, functools.partial(loop.shutdown_default_executor, *bound):
        loop.run_until_complete(end())


def _refuse_if_running(caller):
    if events._get_running_loop() is not None:
        raise RuntimeError(f"{caller}() cannot be called from a running event loop")


def _refuse_unless_coroutine(thing):
    if not coroutines.iscoroutine(thing):
        raise ValueError(f"a coroutine was expected, got {thing!r}")


if _has_runner:
    _State = enum.Enum("_State", [(name, name.lower()) for name in ("CREATED", "INITIALIZED", "CLOSED")], module=__name__)

    class Runner:
        """Runs coroutines one after the other in one loop and one context; both are made when they are first needed."""

        def __init__(self, *, debug=None, loop_factory=None):
            self._state, self._debug, self._loop_factory = _State.CREATED, debug, loop_factory
            self._loop = self._context = None
            # How often SIGINT came while a coroutine ran; whether the current loop of the thread is ours to unset.
            self._interrupt_count, self._set_event_loop = 0, False

        def __enter__(self):
            self._lazy_init()
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.close()

        def get_loop(self):
            """The loop."""
            self._lazy_init()
            return self._loop

        def _lazy_init(self):
            if self._state is _State.INITIALIZED:
                return
            if self._state is not _State.CREATED:
                raise RuntimeError("Runner is closed")
            make = self._loop_factory
            self._loop = loop = (make or events.new_event_loop)()
            if make is None and not self._set_event_loop:
                events.set_event_loop(loop)
                self._set_event_loop = True
            if self._debug is not None:
                loop.set_debug(self._debug)
            self._context, self._state = contextvars.copy_context(), _State.INITIALIZED

        def run(self, coro, *, context=None):
            """Runs a coroutine to its end; returns what it returns."""
            _refuse_unless_coroutine(coro)
            _refuse_if_running("Runner.run")
            self._lazy_init()
            loop = self._loop
            task = loop.create_task(coro, context=self._context if context is None else context)
            handler = self._watch_interrupts(task)
            self._interrupt_count = 0
            try:
                return loop.run_until_complete(task)
            except exceptions.CancelledError:
                if self._interrupt_count and task.uncancel() == 0:
                    # It was SIGINT and nothing else that ended the task.
                    raise KeyboardInterrupt()
                raise
            finally:
                if handler is not None and signal.getsignal(signal.SIGINT) is handler:
                    signal.signal(signal.SIGINT, signal.default_int_handler)

        def _watch_interrupts(self, task):
            """SIGINT cancels the task, unless the program deals with it. The handler that was set, if one was."""
            if threading.current_thread() is not threading.main_thread():
                return None
            if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
                return None
            handler = functools.partial(self._on_sigint, main_task=task)
            try:
                signal.signal(signal.SIGINT, handler)
            except ValueError:
                # The loop of another interpreter, say.
                return None
            return handler

        def _on_sigint(self, signum, frame, main_task):
            self._interrupt_count += 1
            if self._interrupt_count > 1 or main_task.done():
                raise KeyboardInterrupt()
            main_task.cancel()
            # The loop may be asleep.
            self._loop.call_soon_threadsafe(lambda: None)

        def close(self):
            """Cancels what is left, and closes the loop."""
            if self._state is not _State.INITIALIZED:
                return
            loop = self._loop
            try:
                _wind_up(loop)
            finally:
                if self._set_event_loop:
                    events.set_event_loop(None)
                loop.close()
                self._loop, self._state = None, _State.CLOSED


if _bounds_executor:
    def run(main, *, debug=None, loop_factory=None):
        """Runs a coroutine in a new loop, which is closed then; returns what it returns."""
        _refuse_if_running("asyncio.run")
        with Runner(debug=debug, loop_factory=loop_factory) as runner:
            return runner.run(main)
elif _has_runner:
    def run(main, *, debug=None):
        """Runs a coroutine in a new loop, which is closed then; returns what it returns."""
        _refuse_if_running("asyncio.run")
        with Runner(debug=debug) as runner:
            return runner.run(main)
else:
    def run(main, *, debug=None):
        """Runs a coroutine in a new loop, which is closed then; returns what it returns."""
        _refuse_if_running("asyncio.run")
        _refuse_unless_coroutine(main)
        loop = events.new_event_loop()
        try:
            events.set_event_loop(loop)
            if debug is not None:
                loop.set_debug(debug)
            return loop.run_until_complete(main)
        finally:
            try:
                _wind_up(loop)
            finally:
                events.set_event_loop(None)
                loop.close()
