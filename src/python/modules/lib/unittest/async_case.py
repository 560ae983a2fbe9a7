"""Test cases whose methods may be coroutines. Each test has an event loop of its own, and all its parts share one context.

Since 3.11 an asyncio.Runner runs each part in the test's context. In 3.10 one task does, and is handed what there is to await:
whatever a part returns that can be awaited, not only what coroutine functions return.
"""

import asyncio
import contextvars
import inspect
import sys
import warnings

from .case import TestCase

_release = sys.version_info[:2]

# Where the live loop or runner is kept, and the methods that make and end it.
_LIVE, _BEGIN, _END = (
    ('_asyncioTestLoop', '_setupAsyncioLoop', '_tearDownAsyncioLoop') if _release == (3, 10) else
    ('_asyncioRunner', '_setupAsyncioRunner', '_tearDownAsyncioRunner')
)

# This module does not define __unittest: tracebacks of such tests tell how the event loop comes in.


class IsolatedAsyncioTestCase(TestCase):
    """A test case that awaits its fixtures, methods and cleanups where there is something to await."""

    if _release >= (3, 13):
        # Makes the event loop, where the current policy is not to be asked.
        loop_factory = None

    async def asyncSetUp(self):
        """Runs after setUp."""

    async def asyncTearDown(self):
        """Runs before tearDown."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """As addCleanup, which does as well."""
        self.addCleanup(func, *args, **kwargs)

    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def run(self, result=None):
        getattr(self, _BEGIN)()
        try:
            return super().run(result)
        finally:
            getattr(self, _END)()

    def debug(self):
        getattr(self, _BEGIN)()
        super().debug()
        getattr(self, _END)()

    def __del__(self):
        # After a debug() that raised.
        if getattr(self, _LIVE) is not None:
            getattr(self, _END)()

    if _release >= (3, 11):
        def __init__(self, methodName='runTest'):
            super().__init__(methodName)
            self._asyncioRunner, self._asyncioTestContext = None, contextvars.copy_context()

        async def enterAsyncContext(self, cm):
            """Enters the asynchronous context until the test is over."""
            kind = type(cm)
            try:
                enter, leave = kind.__aenter__, kind.__aexit__
            except AttributeError:
                name = f"{kind.__module__}.{kind.__qualname__}"
                raise TypeError(f"'{name}' object does not support the asynchronous context manager protocol") from None
            entered = await enter(cm)
            self.addAsyncCleanup(leave, cm, *[None] * 3)
            return entered

        def _setupAsyncioRunner(self):
            assert self._asyncioRunner is None, 'asyncio runner is already initialized'
            options = {'loop_factory': self.loop_factory} if _release >= (3, 13) else {}
            self._asyncioRunner = asyncio.Runner(debug=True, **options)

        def _callSetUp(self):
            runner, context = self._asyncioRunner, self._asyncioTestContext
            # With a loop already, so that setUp finds it.
            runner.get_loop()
            context.run(self.setUp)
            self._callAsync(self.asyncSetUp)

        def _callTestMethod(self, method):
            returned = self._callMaybeAsync(method)
            if returned is not None:
                warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                              DeprecationWarning, stacklevel=4)

        def _callTearDown(self):
            self._callAsync(self.asyncTearDown)
            context = self._asyncioTestContext
            context.run(self.tearDown)

        def _callMaybeAsync(self, func, /, *args, **kwargs):
            runner, context = self._asyncioRunner, self._asyncioTestContext
            assert runner is not None, 'asyncio runner is not initialized'
            if not inspect.iscoroutinefunction(func):
                return context.run(func, *args, **kwargs)
            return runner.run(func(*args, **kwargs), context=context)

        def _callAsync(self, func, /, *args, **kwargs):
            runner, context = self._asyncioRunner, self._asyncioTestContext
            assert runner is not None, 'asyncio runner is not initialized'
            assert inspect.iscoroutinefunction(func), f'{func!r} is not an async function'
            return runner.run(func(*args, **kwargs), context=context)

        def _tearDownAsyncioRunner(self):
            self._asyncioRunner.close()
    else:
        def __init__(self, methodName='runTest'):
            super().__init__(methodName)
            self._asyncioTestLoop = self._asyncioCallsQueue = None

        def _callSetUp(self):
            self.setUp()
            self._callAsync(self.asyncSetUp)

        def _callTearDown(self):
            self._callAsync(self.asyncTearDown)
            self.tearDown()

        def _callTestMethod(self, method):
            self._callMaybeAsync(method)

        def _callMaybeAsync(self, func, /, *args, **kwargs):
            loop = self._asyncioTestLoop
            assert loop is not None, 'asyncio test loop is not initialized'
            given = func(*args, **kwargs)
            if not inspect.isawaitable(given):
                return given
            return loop.run_until_complete(self._hand_over(given))

        def _callAsync(self, func, /, *args, **kwargs):
            loop = self._asyncioTestLoop
            assert loop is not None, 'asyncio test loop is not initialized'
            given = func(*args, **kwargs)
            assert inspect.isawaitable(given), f'{func!r} returned non-awaitable'
            return loop.run_until_complete(self._hand_over(given))

        def _hand_over(self, awaitable):
            answer = self._asyncioTestLoop.create_future()
            self._asyncioCallsQueue.put_nowait((answer, awaitable))
            return answer

        async def _asyncioLoopRunner(self, fut):
            # The one task. It begins by making the queue, and ends where it takes a None.
            self._asyncioCallsQueue = calls = asyncio.Queue()
            fut.set_result(None)
            while True:
                handed = await calls.get()
                calls.task_done()
                if handed is None:
                    return
                fut, awaitable = handed
                try:
                    value = await awaitable
                    if not fut.cancelled():
                        fut.set_result(value)
                except (KeyboardInterrupt, SystemExit):
                    raise
                except BaseException as problem:
                    if not fut.cancelled():
                        fut.set_exception(problem)

        def _setupAsyncioLoop(self):
            assert self._asyncioTestLoop is None, 'asyncio test loop already initialized'
            self._asyncioTestLoop = loop = asyncio.new_event_loop()
            asyncio.set_event_loop(loop)
            loop.set_debug(True)
            ready = loop.create_future()
            self._asyncioCallsTask = loop.create_task(self._asyncioLoopRunner(ready))
            loop.run_until_complete(ready)

        def _tearDownAsyncioLoop(self):
            loop, self._asyncioTestLoop = self._asyncioTestLoop, None
            assert loop is not None, 'asyncio test loop is not initialized'
            self._asyncioCallsQueue.put_nowait(None)
            loop.run_until_complete(self._asyncioCallsQueue.join())
            try:
                left = asyncio.all_tasks(loop)
                for task in left:
                    task.cancel()
                if left:
                    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
                    for task in left:
                        problem = None if task.cancelled() else task.exception()
                        if problem is not None:
                            told = dict(message='unhandled exception during test shutdown', exception=problem, task=task)
                            loop.call_exception_handler(told)
                    loop.run_until_complete(loop.shutdown_asyncgens())
            finally:
                loop.run_until_complete(loop.shutdown_default_executor())
                asyncio.set_event_loop(None)
                loop.close()
