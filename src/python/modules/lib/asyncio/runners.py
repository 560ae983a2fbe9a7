"""asyncio.run, and the Runner that since 3.11 it is made of."""

import contextvars
import enum
import sys

from . import coroutines, events, tasks

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
    _cancel_all_tasks(loop)
    loop.run_until_complete(loop.shutdown_asyncgens())
    bound = (_EXECUTOR_SECONDS,) if _bounds_executor else ()
    loop.run_until_complete(loop.shutdown_default_executor(*bound))


if _has_runner:
    class _State(enum.Enum):
        CREATED = "created"
        INITIALIZED = "initialized"
        CLOSED = "closed"

    class Runner:
        """Runs coroutines one after the other in one loop and one context; both are made when they are first needed."""

        def __init__(self, *, debug=None, loop_factory=None):
            self._state = _State.CREATED
            self._debug, self._loop_factory = debug, loop_factory
            self._loop = self._context = None
            # Whether the current loop of the thread is ours to unset.
            self._set_event_loop = False

        def __enter__(self):
            self._lazy_init()
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.close()

        def _lazy_init(self):
            if self._state is _State.CREATED:
                self._start()
            elif self._state is _State.CLOSED:
                raise RuntimeError("Runner is closed")

        def _start(self):
            make = self._loop_factory
            self._loop = loop = (make or events.new_event_loop)()
            if make is None and not self._set_event_loop:
                events.set_event_loop(loop)
                self._set_event_loop = True
            if self._debug is not None:
                loop.set_debug(self._debug)
            self._state, self._context = _State.INITIALIZED, contextvars.copy_context()

        def get_loop(self):
            """The loop."""
            self._lazy_init()
            return self._loop

        def run(self, coro, *, context=None):
            """Runs a coroutine to its end; returns what it returns."""
            if not coroutines.iscoroutine(coro):
                raise ValueError(f"a coroutine was expected, got {coro!r}")
            if events._get_running_loop() is not None:
                raise RuntimeError("Runner.run() cannot be called from a running event loop")
            self._lazy_init()
            task = self._loop.create_task(coro, context=self._context if context is None else context)
            return self._loop.run_until_complete(task)

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
        if events._get_running_loop() is not None:
            raise RuntimeError("asyncio.run() cannot be called from a running event loop")
        with Runner(debug=debug, loop_factory=loop_factory) as runner:
            return runner.run(main)
elif _has_runner:
    def run(main, *, debug=None):
        """Runs a coroutine in a new loop, which is closed then; returns what it returns."""
        if events._get_running_loop() is not None:
            raise RuntimeError("asyncio.run() cannot be called from a running event loop")
        with Runner(debug=debug) as runner:
            return runner.run(main)
else:
    def run(main, *, debug=None):
        """Runs a coroutine in a new loop, which is closed then; returns what it returns."""
        if events._get_running_loop() is not None:
            raise RuntimeError("asyncio.run() cannot be called from a running event loop")
        if not coroutines.iscoroutine(main):
            raise ValueError(f"a coroutine was expected, got {main!r}")
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
