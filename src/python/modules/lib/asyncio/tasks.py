"""Tasks, which run coroutines step by step in the turns of a loop, and what can be done with several awaitables.

3.11 gives tasks a context and counts how often they are cancelled, and does not take coroutines in wait(); 3.12 has eager
tasks and makes wait_for() of a timeout.
"""

import concurrent.futures
import contextvars
import functools
import inspect
import itertools
import sys
import types
import weakref

from . import coroutines, events, exceptions, futures

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

__all__ = (
    'Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for', 'as_completed', 'sleep',
    'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe', 'current_task', 'all_tasks',
)
if _v312:
    __all__ += ('create_eager_task_factory', 'eager_task_factory')
__all__ += ('_register_task', '_unregister_task', '_enter_task', '_leave_task')

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = (
    getattr(concurrent.futures, name) for name in ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'))

# All tasks that were begun by the loop, those that are taking their first step at once, and which one each loop is running.
_all_tasks = weakref.WeakSet()
_eager_tasks = set()
_current_tasks = {}

_next_number = itertools.count(1).__next__


# ---- Which tasks there are.

def current_task(loop=None):
    """The task that a loop is running, or None."""
    return _current_tasks.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks of a loop that are not done."""
    of = events.get_running_loop() if loop is None else loop
    known = [*_all_tasks] + [*_eager_tasks]
    return {task for task in known if not task.done() and futures._get_loop(task) is of}


def _register_task(task):
    _all_tasks.add(task)


def _unregister_task(task):
    _all_tasks.discard(task)


def _register_eager_task(task):
    _eager_tasks.add(task)


def _unregister_eager_task(task):
    _eager_tasks.discard(task)


def _enter_task(loop, task):
    running = _current_tasks.get(loop)
    if running is not None:
        raise RuntimeError(f"Cannot enter into task {task!r} while another task {running!r} is being executed.")
    _current_tasks[loop] = task


def _leave_task(loop, task):
    running = _current_tasks.get(loop)
    if running is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {running!r}.")
    del _current_tasks[loop]


def _swap_current_task(loop, task):
    before = _current_tasks.pop(loop, None)
    if task is not None:
        _current_tasks[loop] = task
    return before


# ---- Tasks.

class Task(futures.Future):
    """The future of a coroutine that the loop runs, one step in each turn that it is ready for."""

    _log_destroy_pending = True

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        super().__init__(loop=loop)
        if not coroutines.iscoroutine(coro):
            self._log_destroy_pending = False
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        self._name = f'Task-{_next_number()}' if name is None else str(name)
        # How often it was cancelled; whether the next step is to throw that in; and the future that it waits for.
        self._num_cancels_requested, self._must_cancel, self._fut_waiter = 0, False, None
        self._coro = coro
        self._context = contextvars.copy_context() if context is None else context
        if eager_start and self._loop.is_running():
            self.__begin_at_once()
        else:
            self._loop.call_soon(self.__step, context=self._context)
            _register_task(self)

    def __del__(self):
        if self._log_destroy_pending and self._loop is not None and not self.done():
            self._loop.call_exception_handler({'task': self, 'message': 'Task was destroyed but it is pending!'})
        super().__del__()

    def _repr_info(self):
        state, *others = super()._repr_info()
        if self._num_cancels_requested and not self.done():
            state = 'cancelling'
        own = [state, f'name={self.get_name()!r}']
        if self._coro:
            own.append(f'coro=<{coroutines._format_coroutine(self._coro)}>')
        if self._fut_waiter is not None:
            own.append(f'wait_for={self._fut_waiter!r}')
        return own + others

    def get_name(self):
        """Its name: given, or made of its number."""
        return self._name

    def set_name(self, value):
        """Gives it another one."""
        self._name = str(value)

    def get_coro(self):
        """Its coroutine."""
        return self._coro

    def get_context(self):
        """The context in which it runs."""
        return self._context

    def get_stack(self, *, limit=None):
        """The frame of its coroutine, if it has one, in a list."""
        frame = getattr(self._coro, 'cr_frame', None)
        return [] if frame is None else [frame]

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancel(self, msg=None):
        """Has a CancelledError thrown into the coroutine, through what it waits for; whether it was not done."""
        self._log_traceback = False
        if self.done():
            return False
        self._num_cancels_requested += 1
        awaited = self._fut_waiter
        if awaited is None or not awaited.cancel(msg=msg):
            self._must_cancel, self._cancel_message = True, msg
        return True

    def cancelling(self):
        """How many cancellations were not taken back."""
        return self._num_cancels_requested

    def uncancel(self):
        """Takes one back; returns how many are left."""
        left = self._num_cancels_requested = max(self._num_cancels_requested - 1, 0)
        if _v313 and left == 0:
            self._must_cancel = False
        return left

    def __begin_at_once(self):
        # The first step is taken here, while whoever makes the task waits.
        before = _swap_current_task(self._loop, self)
        try:
            _register_eager_task(self)
            try:
                self._context.run(self.__advance, None)
            finally:
                _unregister_eager_task(self)
        finally:
            try:
                _swap_current_task(self._loop, before)
            finally:
                if self.done():
                    self._coro = None
                    self = None
                else:
                    _register_task(self)

    def __step(self, problem=None):
        if self.done():
            raise exceptions.InvalidStateError(f'_step(): already done: {self!r}, {problem!r}')
        if self._must_cancel:
            self._must_cancel = False
            if not isinstance(problem, exceptions.CancelledError):
                problem = self._make_cancelled_error()
        self._fut_waiter = None
        _enter_task(self._loop, self)
        try:
            self.__advance(problem)
        finally:
            _leave_task(self._loop, self)
            self = None

    def __advance(self, problem):
        try:
            given = self._coro.send(None) if problem is None else self._coro.throw(problem)
        except StopIteration as end:
            if self._must_cancel:
                # Cancelled in its last step.
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(end.value)
        except exceptions.CancelledError as cancellation:
            self._cancelled_exc = cancellation
            super().cancel()
        except BaseException as error:
            super().set_exception(error)
            if isinstance(error, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            complaint = self.__wait_for(given)
            if complaint:
                self._loop.call_soon(self.__step, RuntimeError(complaint), context=self._context)
        finally:
            # Exceptions lead back to this frame.
            self = problem = None

    def __wait_for(self, given):
        # What the coroutine gave is what it waits for; None is a turn of the loop. Returns what is wrong with anything else.
        blocking = getattr(given, '_asyncio_future_blocking', None)
        if blocking is None:
            if given is None:
                self._loop.call_soon(self.__step, context=self._context)
                return None
            if inspect.isgenerator(given):
                return f'yield was used instead of yield from for generator in task {self!r} with {given!r}'
            return f'Task got bad yield: {given!r}'
        if futures._get_loop(given) is not self._loop:
            return f'Task {self!r} got Future {given!r} attached to a different loop'
        if not blocking:
            return f'yield was used instead of yield from in task {self!r} with {given!r}'
        if given is self:
            return f'Task cannot await on itself: {self!r}'
        given._asyncio_future_blocking = False
        given.add_done_callback(self.task_wakeup, context=self._context)
        self._fut_waiter = given
        if self._must_cancel and given.cancel(msg=self._cancel_message):
            self._must_cancel = False
        return None

    def task_wakeup(self, future):
        problem = None
        try:
            future.result()
        except BaseException as error:
            problem = error
        # Not while that is handled: what the coroutine raises has nothing to do with it.
        try:
            self.__step(problem)
        finally:
            self = problem = None


Task.__module__ = '_asyncio'
_PyTask = Task


if _v311:
    def create_task(coro, *, name=None, context=None):
        """A task of the running loop for a coroutine."""
        options = {} if context is None else {'context': context}
        loop = events.get_running_loop()
        if _v313:
            return loop.create_task(coro, name=name, **options)
        # A name that is set afterwards: the number it replaces is used up.
        task = loop.create_task(coro, **options)
        _set_task_name(task, name)
        return task
else:
    def create_task(coro, *, name=None):
        """A task of the running loop for a coroutine."""
        task = events.get_running_loop().create_task(coro)
        _set_task_name(task, name)
        return task

if _v312:
    def create_eager_task_factory(custom_task_constructor):
        """A task factory for loops whose tasks take their first step when they are made."""
        def factory(loop, coro, *, name=None, context=None):
            return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)
        return factory

    eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is, and a task for a coroutine or whatever else can be awaited."""
    given = coro_or_future
    if futures.isfuture(given):
        if loop is None or loop is futures._get_loop(given):
            return given
        raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
    if not coroutines.iscoroutine(given):
        if not inspect.isawaitable(given):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        given = _wrap_awaitable(given)
    return (events.get_event_loop() if loop is None else loop).create_task(given)


async def _wrap_awaitable(awaitable):
    return await awaitable


def run_coroutine_threadsafe(coro, loop):
    """Has the loop of another thread run a coroutine; returns a future of concurrent.futures."""
    if not coroutines.iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    following = concurrent.futures.Future()

    def callback():
        try:
            futures._chain_future(ensure_future(coro, loop=loop), following)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as problem:
            if following.set_running_or_notify_cancel():
                following.set_exception(problem)
            raise

    loop.call_soon_threadsafe(callback)
    return following


# ---- Waiting.

@types.coroutine
def __sleep0():
    yield


async def sleep(delay, result=None):
    """Lets so many seconds pass, or one turn of the loop."""
    if _v313 and delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    if delay <= 0:
        await __sleep0()
        return result
    loop = events.get_running_loop()
    over = loop.create_future()
    timer = loop.call_later(delay, futures._set_result_unless_cancelled, over, result)
    try:
        return await over
    finally:
        timer.cancel()


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for one, for the first that fails, or for all, and so many seconds; returns the done ones and the others."""
    if coroutines.iscoroutine(fs) or futures.isfuture(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError(f"Set of {'Tasks' if _v311 else 'coroutines'}/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = {*fs}
    if any([coroutines.iscoroutine(each) for each in fs]):
        if _v311:
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
        import warnings
        warnings.warn("The explicit passing of coroutine objects to asyncio.wait() is deprecated since Python 3.8, and "
                      "scheduled for removal in Python 3.11.", DeprecationWarning, stacklevel=2)
    loop = events.get_running_loop()
    if not _v311:
        fs = {ensure_future(each, loop=loop) for each in fs}
    return await _wait(fs, timeout, return_when, loop)


async def _wait(fs, timeout, return_when, loop):
    assert fs, 'Set of Futures is empty.'
    enough = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release_waiter, enough)
    left = len(fs)

    def _on_completion(future):
        nonlocal left
        left -= 1
        failed = return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        if failed or left <= 0 or return_when == FIRST_COMPLETED:
            if timer is not None:
                timer.cancel()
            _release_waiter(enough)

    for each in fs:
        each.add_done_callback(_on_completion)
    try:
        await enough
    finally:
        if timer is not None:
            timer.cancel()
        for each in fs:
            each.remove_done_callback(_on_completion)
    sorted_out = set(), set()
    for each in fs:
        sorted_out[not each.done()].add(each)
    return sorted_out


async def _cancel_and_wait(fut, loop=None):
    over = events.get_running_loop().create_future()
    tell = functools.partial(_release_waiter, over)
    fut.add_done_callback(tell)
    try:
        fut.cancel()
        # It may take several turns, or be ignored.
        await over
    finally:
        fut.remove_done_callback(tell)


def _result_in_time(fut):
    try:
        return fut.result()
    except exceptions.CancelledError as cancellation:
        raise exceptions.TimeoutError() from cancellation


async def _no_time(fut):
    # Without any time only what is done already counts.
    if fut.done():
        return fut.result()
    await _cancel_and_wait(fut)
    return _result_in_time(fut)


if _v312:
    async def wait_for(fut, timeout):
        """Waits for one, at most so many seconds; what is late is cancelled."""
        awaitable = fut is None or futures.isfuture(fut) or coroutines.iscoroutine(fut) or inspect.isawaitable(fut)
        if not awaitable:
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        from . import timeouts
        if timeout is not None and timeout <= 0:
            return await _no_time(ensure_future(fut))
        async with timeouts.timeout(timeout):
            return await fut
else:
    async def wait_for(fut, timeout):
        """Waits for one, at most so many seconds; what is late is cancelled."""
        loop = events.get_running_loop()
        if timeout is None:
            return await fut
        if timeout <= 0:
            return await _no_time(ensure_future(fut, loop=loop))
        over = loop.create_future()
        timer = loop.call_later(timeout, _release_waiter, over)
        tell = functools.partial(_release_waiter, over)
        fut = ensure_future(fut, loop=loop)
        fut.add_done_callback(tell)
        try:
            try:
                await over
            except exceptions.CancelledError:
                if not fut.done():
                    fut.remove_done_callback(tell)
                    await _cancel_and_wait(fut)
                    raise
            if fut.done():
                return fut.result()
            fut.remove_done_callback(tell)
            await _cancel_and_wait(fut)
            return _result_in_time(fut)
        finally:
            timer.cancel()


class _AsCompleted:
    """Gives them in the order of completion: coroutines of their results in a plain loop, the futures in an async one."""

    def __init__(self, fs, timeout):
        from .queues import Queue
        if coroutines.iscoroutine(fs) or futures.isfuture(fs):
            raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
        self._done, self._timer = Queue(), None
        loop = events.get_event_loop()
        self._todo = {ensure_future(each, loop=loop) for each in {*fs}}
        self._left = len(self._todo)
        for each in self._todo:
            each.add_done_callback(self._completed)
        if self._todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._timed_out)

    def _completed(self, future):
        # After the time is up there is nothing to do.
        if self._todo:
            self._todo.remove(future)
            self._done.put_nowait(future)
            if self._timer is not None and not self._todo:
                self._timer.cancel()

    def _timed_out(self):
        while self._todo:
            self._todo.pop().remove_done_callback(self._completed)
            self._done.put_nowait(None)

    async def _wait_for_one(self, resolve):
        future = await self._done.get()
        if future is None:
            raise exceptions.TimeoutError
        return future.result() if resolve else future

    def _count_down(self, end):
        if self._left == 0:
            raise end
        self._left -= 1

    def __iter__(self):
        return self

    def __next__(self):
        self._count_down(StopIteration)
        return self._wait_for_one(True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        self._count_down(StopAsyncIteration)
        return await self._wait_for_one(False)


def as_completed(fs, *, timeout=None):
    """Gives them in the order of completion, within so many seconds."""
    return _AsCompleted(fs, timeout)


class _GatheringFuture(futures.Future):
    """The future of gather(): cancelling it cancels the others, whose end then ends it."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children, self._cancel_requested = children, False

    def cancel(self, msg=None):
        if self.done():
            return False
        # All of them, whether or not the first could be.
        cancelled = [child.cancel(msg=msg) for child in self._children]
        self._cancel_requested |= any(cancelled)
        return any(cancelled)


def _outcome(future):
    # Its result or exception, a CancelledError when it was cancelled.
    if future.cancelled():
        return exceptions.CancelledError('' if future._cancel_message is None else future._cancel_message)
    error = future.exception()
    return future.result() if error is None else error


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results; of the first exception, unless exceptions are results."""
    if not coros_or_futures:
        empty = events.get_event_loop().create_future()
        empty.set_result([])
        return empty
    loop = None if _v312 else events._get_running_loop()
    outer = None
    children, started = [], {}
    done = 0

    def _done_callback(future):
        nonlocal done
        done += 1
        if outer is None or outer.done():
            # Nobody needs to be told that its exception was not retrieved.
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            error = future._make_cancelled_error() if future.cancelled() else future.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if done < len(started):
            return
        results = [_outcome(child) for child in children]
        if outer._cancel_requested:
            # Also where a child did not mind.
            outer.set_exception(future._make_cancelled_error())
        else:
            outer.set_result(results)

    for given in coros_or_futures:
        child = started.get(given)
        if child is None:
            started[given] = child = ensure_future(given, loop=loop)
            loop = futures._get_loop(child) if loop is None else loop
            if child is not given:
                # It is ours, and nobody's loss when it is not awaited.
                child._log_destroy_pending = False
            child.add_done_callback(_done_callback)
        children.append(child)
    outer = _GatheringFuture(children, loop=loop)
    return outer


def shield(arg):
    """A future that becomes what another becomes, and does not cancel it when it is cancelled itself."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = futures._get_loop(inner).create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                # Retrieved.
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        else:
            error = inner.exception()
            if error is None:
                outer.set_result(inner.result())
            else:
                outer.set_exception(error)

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


if not _v313:
    def _set_task_name(task, name):
        if name is None:
            return
        try:
            rename = task.set_name
        except AttributeError:
            if not _v311:
                return
            import warnings
            warnings.warn("Task.set_name() was added in Python 3.8, the method support will be mandatory for third-party "
                          "task implementations since 3.13.", DeprecationWarning, stacklevel=3)
        else:
            rename(name)
