# The event loop: callbacks that are ready in the order they came, timers by time and then by order.
# Behaves as the base event loop of CPython 3.10 to 3.13 without a selector. Each round runs what was ready when it began. Between two
# rounds the loop waits on a lock: a timer ends the wait, or another thread that opens it (call_soon_threadsafe).

import _thread
import contextvars
import functools
import heapq
import itertools
import math
import reprlib
import sys
import threading
import time

from .log import logger

__all__ = ['AbstractEventLoop', 'AbstractEventLoopPolicy', 'Handle', 'TimerHandle', 'get_event_loop_policy',
           'set_event_loop_policy', 'get_event_loop', 'set_event_loop', 'new_event_loop', '_set_running_loop',
           'get_running_loop', '_get_running_loop', 'BaseEventLoop', 'SelectorEventLoop', 'DefaultEventLoopPolicy']


def _format_callback(func, args, kwargs, debug, suffix=''):
    if isinstance(func, functools.partial):
        text = _format_arguments(args, kwargs, debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug, text)
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + _format_arguments(args, kwargs, debug) + suffix


def _format_arguments(args, kwargs, debug):
    # What the arguments are may be secret: from 3.13 on they are shown to those who debug.
    if not debug and sys.version_info >= (3, 13):
        return '()'
    items = [reprlib.repr(arg) for arg in args]
    items += [f'{name}={reprlib.repr(arg)}' for name, arg in kwargs.items()]
    return '(' + ', '.join(items) + ')'


def _format_callback_source(func, args, debug):
    text = _format_callback(func, args, {}, debug)
    code = getattr(getattr(func, '__func__', func), '__code__', None)
    # That of a task is in C elsewhere.
    if code is not None and text != 'Task.task_wakeup()':
        text += f' at {code.co_filename}:{code.co_firstlineno}'
    return text


def _owner_of(handle):
    # A step of a task is told as the task.
    from .tasks import Task
    owner = getattr(handle._callback, '__self__', None)
    return repr(owner) if isinstance(owner, Task) else str(handle)


class Handle:
    __slots__ = ('_callback', '_args', '_cancelled', '_loop', '_source_traceback', '_repr', '__weakref__', '_context')

    def __init__(self, callback, args, loop, context=None):
        if context is None:
            context = contextvars.copy_context()
        self._context = context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False
        self._repr = None
        self._source_traceback = None

    def _repr_info(self):
        info = [self.__class__.__name__]
        if self._cancelled:
            info.append('cancelled')
        if self._callback is not None:
            info.append(_format_callback_source(self._callback, self._args, self._loop.get_debug()))
        return info

    def __repr__(self):
        return '<{}>'.format(' '.join(self._repr_info()))

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = None
            self._args = None

    def cancelled(self):
        return self._cancelled

    if sys.version_info >= (3, 12):
        def get_context(self):
            return self._context

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            cb = _format_callback_source(self._callback, self._args, self._loop.get_debug())
            self._loop.call_exception_handler({
                'message': f'Exception in callback {cb}', 'exception': exc, 'handle': self})
        self = None


class TimerHandle(Handle):
    __slots__ = ['_scheduled', '_when']

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        if isinstance(other, TimerHandle):
            return self._when < other._when
        return NotImplemented

    def when(self):
        return self._when


class AbstractEventLoop:
    pass


class BaseEventLoop(AbstractEventLoop):
    def __init__(self):
        from collections import deque
        self._ready = deque()
        self._scheduled = []
        self._stopping = False
        self._closed = False
        self._debug = bool(getattr(sys.flags, 'dev_mode', False))
        self._exception_handler = None
        self._task_factory = None
        self._asyncgens = []
        self._asyncgens_shutdown_called = False
        self._executor_shutdown_called = False
        self._thread_id = None
        self._wakeup = _thread.allocate_lock()
        self._wakeup.acquire()
        self._default_executor = None
        self.slow_callback_duration = 0.1

    def __repr__(self):
        return f'<{self.__class__.__name__} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>'

    def create_future(self):
        from .futures import Future
        return Future(loop=self)

    if sys.version_info >= (3, 11):
        def create_task(self, coro, *, name=None, context=None):
            return self._create_task(coro, name, context)
    else:
        def create_task(self, coro, *, name=None):
            return self._create_task(coro, name, None)

    def _create_task(self, coro, name, context):
        from .tasks import Task
        self._check_closed()
        if self._task_factory is not None:
            task = self._task_factory(self, coro) if context is None else self._task_factory(self, coro, context=context)
            if name is not None:
                task.set_name(name)
            return task
        return Task(coro, loop=self, name=name, **({} if context is None else {'context': context}))

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def time(self):
        return time.monotonic()

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        self._write_to_self()
        return handle

    def _write_to_self(self):
        if self._wakeup.locked():
            self._wakeup.release()

    def call_later(self, delay, callback, *args, context=None):
        if delay is None and sys.version_info >= (3, 11):
            raise TypeError('delay must not be None')
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def run_in_executor(self, executor, func, *args):
        from . import futures
        self._check_closed()
        if executor is None:
            executor = self._default_executor
            self._check_default_executor()
            if executor is None:
                import concurrent.futures
                executor = concurrent.futures.ThreadPoolExecutor(thread_name_prefix='asyncio')
                self._default_executor = executor
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def _check_default_executor(self):
        if self._executor_shutdown_called:
            raise RuntimeError('Executor shutdown has been called')

    def set_default_executor(self, executor):
        import concurrent.futures
        if not isinstance(executor, concurrent.futures.ThreadPoolExecutor):
            if sys.version_info >= (3, 11):
                raise TypeError('executor must be ThreadPoolExecutor instance')
            import warnings
            warnings.warn('Using the default executor that is not an instance of ThreadPoolExecutor is deprecated and '
                          'will be prohibited in Python 3.9', DeprecationWarning, 2)
        self._default_executor = executor

    def run_forever(self):
        self._check_closed()
        self._check_running()
        old_hooks = sys.get_asyncgen_hooks() if hasattr(sys, 'get_asyncgen_hooks') else None
        try:
            self._thread_id = _thread.get_ident()
            if old_hooks is not None:
                sys.set_asyncgen_hooks(firstiter=self._asyncgen_firstiter_hook,
                                       finalizer=self._asyncgen_finalizer_hook)
            _set_running_loop(self)
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._thread_id = None
            _set_running_loop(None)
            if old_hooks is not None:
                sys.set_asyncgen_hooks(*old_hooks)

    def run_until_complete(self, future):
        from . import futures, tasks
        self._check_closed()
        self._check_running()
        new_task = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        if new_task:
            future._log_destroy_pending = False
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except:
            if new_task and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _run_once(self):
        while self._scheduled and self._scheduled[0]._cancelled:
            heapq.heappop(self._scheduled)._scheduled = False
        if not self._ready and not self._stopping:
            if self._scheduled:
                delay = self._scheduled[0]._when - self.time()
                if delay > 0:
                    # Whole milliseconds, as the system's poll takes them: timers that lie close together become due together.
                    self._wakeup.acquire(timeout=min(math.ceil(delay * 1e3) * 1e-3, 24 * 3600))
            else:
                self._wakeup.acquire()
        # Timers due within the clock's resolution count as due.
        end_time = self.time() + 1e-9
        while self._scheduled:
            handle = self._scheduled[0]
            if handle._when >= end_time:
                break
            handle = heapq.heappop(self._scheduled)
            handle._scheduled = False
            self._ready.append(handle)
        for _ in range(len(self._ready)):
            handle = self._ready.popleft()
            if handle._cancelled:
                continue
            if not self._debug:
                handle._run()
                continue
            began = self.time()
            handle._run()
            duration = self.time() - began
            if duration >= self.slow_callback_duration:
                logger.warning('Executing %s took %.3f seconds', _owner_of(handle), duration)
        handle = None

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._thread_id is not None

    def is_closed(self):
        return self._closed

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._debug and not self._closed:
            logger.debug('Close %r', self)
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        self._executor_shutdown_called = True
        executor = self._default_executor
        if executor is not None:
            self._default_executor = None
            executor.shutdown(wait=False)

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _check_running(self):
        if self.is_running():
            raise RuntimeError('This event loop is already running')
        if _get_running_loop() is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._exception_handler = handler

    def default_exception_handler(self, context):
        message = context.get('message') or 'Unhandled exception in event loop'
        lines = [message]
        for key in sorted(context):
            if key in {'message', 'exception'}:
                continue
            lines.append(f'{key}: {context[key]!r}')
        exception = context.get('exception')
        shown = exception is not None and (type(exception), exception, exception.__traceback__)
        logger.error('\n'.join(lines), exc_info=shown)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            self.default_exception_handler({'message': 'Unhandled error in exception handler', 'exception': exc,
                                            'context': context})

    def _asyncgen_firstiter_hook(self, agen):
        import weakref
        self._asyncgens.append(weakref.ref(agen))

    def _asyncgen_finalizer_hook(self, agen):
        if not self.is_closed():
            self.call_soon_threadsafe(self.create_task, agen.aclose())

    async def shutdown_asyncgens(self):
        closing = [agen for agen in (ref() for ref in self._asyncgens) if agen is not None]
        self._asyncgens.clear()
        for agen in closing:
            try:
                await agen.aclose()
            except Exception as exc:
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {agen!r}',
                    'exception': exc, 'asyncgen': agen})

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        if self._default_executor is None:
            return
        future = self.create_future()
        thread = threading.Thread(target=self._do_shutdown, args=(future,))
        thread.start()
        try:
            if sys.version_info >= (3, 12):
                from . import timeouts
                async with timeouts.timeout(timeout):
                    await future
            else:
                await future
        except TimeoutError:
            import warnings
            warnings.warn("The executor did not finishing joining its threads within "
                          f"{timeout} seconds.", RuntimeWarning, stacklevel=2)
            self._default_executor.shutdown(wait=False)
        else:
            thread.join()

    def _do_shutdown(self, future):
        try:
            self._default_executor.shutdown(wait=True)
            if not self.is_closed():
                self.call_soon_threadsafe(_set_result_unless_done, future)
        except Exception as ex:
            if not self.is_closed() and not future.cancelled():
                self.call_soon_threadsafe(future.set_exception, ex)


class SelectorEventLoop(BaseEventLoop):
    def __init__(self):
        super().__init__()
        logger.debug('Using selector: EpollSelector')


SelectorEventLoop.__name__ = SelectorEventLoop.__qualname__ = '_UnixSelectorEventLoop'
SelectorEventLoop.__module__ = 'asyncio.unix_events'
if sys.version_info >= (3, 13):
    EventLoop = SelectorEventLoop
    __all__.append('EventLoop')


def _set_result_unless_done(future):
    if not future.done():
        future.set_result(None)


def _run_until_complete_cb(fut):
    if not fut.cancelled():
        exc = fut.exception()
        if isinstance(exc, (SystemExit, KeyboardInterrupt)):
            return
    fut._loop.stop()


class _Running(threading.local):
    loop = None


_running = _Running()


def _get_running_loop():
    return _running.loop


def _set_running_loop(loop):
    _running.loop = loop


def get_running_loop():
    loop = _running.loop
    if loop is None:
        raise RuntimeError('no running event loop')
    return loop


class AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    _loop_factory = None

    class _Local(threading.local):
        _loop = None
        _set_called = False

    def __init__(self):
        self._local = self._Local()

    def get_event_loop(self):
        local = self._local
        if local._loop is None and not local._set_called and threading.current_thread() is threading.main_thread():
            if sys.version_info >= (3, 12):
                # The warning is shown where the program asked, not inside this package.
                import warnings
                stacklevel = 2
                try:
                    frame = sys._getframe(1)
                except AttributeError:
                    pass
                else:
                    while frame:
                        module = frame.f_globals.get('__name__')
                        if not (module == 'asyncio' or module.startswith('asyncio.')):
                            break
                        frame = frame.f_back
                        stacklevel += 1
                warnings.warn('There is no current event loop', DeprecationWarning, stacklevel=stacklevel)
            self.set_event_loop(self.new_event_loop())
        if local._loop is None:
            raise RuntimeError('There is no current event loop in thread %r.' % threading.current_thread().name)
        return local._loop

    def set_event_loop(self, loop):
        self._local._set_called = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._local._loop = loop

    def new_event_loop(self):
        return SelectorEventLoop()


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = SelectorEventLoop


_UnixDefaultEventLoopPolicy.__module__ = 'asyncio.unix_events'
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError("policy must be an instance of AbstractEventLoopPolicy or None, "
                        f"not '{type(policy).__name__}'")
    _policy = policy


def get_event_loop():
    loop = _running.loop
    if loop is not None:
        return loop
    return get_event_loop_policy().get_event_loop()


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()
