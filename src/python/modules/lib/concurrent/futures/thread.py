"""A pool of threads that take their work from one queue. Threads are started as work comes in, while none is idle."""

import itertools
import os
import queue
import sys
import threading
import types
import weakref

from . import _base

_release = sys.version_info[:2]

# The workers that live, with the queues that can tell them to end; and whether the program is about to.
_threads_queues = weakref.WeakKeyDictionary()
_shutdown = False

# Held while a worker is added, so that the end of the program sees every one.
_global_shutdown_lock = threading.Lock()


def _python_exit():
    global _shutdown
    with _global_shutdown_lock:
        _shutdown = True
    workers = [*_threads_queues.items()]
    for _, work in workers:
        work.put(None)
    for thread, _ in workers:
        thread.join()


threading._register_atexit(_python_exit)


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future, self.fn = future, fn
        self.args, self.kwargs = args, kwargs

    def run(self):
        if self.future.set_running_or_notify_cancel():
            try:
                returned = self.fn(*self.args, **self.kwargs)
            except BaseException as problem:
                self.future.set_exception(problem)
                # The exception holds this frame, and the frame would hold the exception's future.
                self = None
            else:
                self.future.set_result(returned)

    __class_getitem__ = classmethod(types.GenericAlias)


class BrokenThreadPool(_base.BrokenExecutor):
    """A worker's initializer has raised: no work is taken any more."""


def _report(message):
    # To the logger of this package, with the exception being handled.
    try:
        import logging
    except ImportError:
        import traceback
        if sys.stderr is not None:
            sys.stderr.write(f'{message}\n{traceback.format_exc()}')
    else:
        logging.getLogger("concurrent.futures").critical(message, exc_info=True)


def _is_idle(executor_reference):
    # Only while it is asked is the executor held.
    executor = executor_reference()
    if executor is not None:
        executor._idle_semaphore.release()


def _is_over(executor_reference):
    executor = executor_reference()
    if not (_shutdown or executor is None or executor._shutdown):
        return False
    if executor is not None:
        executor._shutdown = True
    return True


def _worker(executor_reference, work_queue, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _report('Exception in initializer:')
            executor = executor_reference()
            if executor is not None:
                executor._initializer_failed()
            return
    try:
        while True:
            # Since 3.12 a worker counts as idle when there is nothing to take, before each time that it has done something.
            try:
                work_item = work_queue.get(_release < (3, 12))
            except queue.Empty:
                _is_idle(executor_reference)
                work_item = work_queue.get()
            if work_item is not None:
                work_item.run()
                # Not to be held while waiting for the next.
                del work_item
                if _release < (3, 12):
                    _is_idle(executor_reference)
            elif _is_over(executor_reference):
                # The notice is for all.
                work_queue.put(None)
                return
    except BaseException:
        _report('Exception in worker')


class ThreadPoolExecutor(_base.Executor):
    """Calls functions in threads, of which there are at most max_workers."""

    # Numbers pools that have no name.
    _counter = itertools.count().__next__

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        if max_workers is None:
            processors = getattr(os, "process_cpu_count", os.cpu_count)() or 1
            max_workers = min(32, processors + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if not (initializer is None or callable(initializer)):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue, self._idle_semaphore = queue.SimpleQueue(), threading.Semaphore(0)
        self._threads = set()
        # False, or why; whether work is still taken; and what is held while these are asked or set.
        self._broken = self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"
        self._initializer, self._initargs = initializer, initargs

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock, _global_shutdown_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            for closed, when in ((self._shutdown, 'shutdown'), (_shutdown, 'interpreter shutdown')):
                if closed:
                    raise RuntimeError(f'cannot schedule new futures after {when}')
            future = _base.Future()
            self._work_queue.put(_WorkItem(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        if self._idle_semaphore.acquire(timeout=0):
            return

        def wake(_, work=self._work_queue):
            # The executor is gone: a worker that waits must notice.
            work.put(None)

        started = len(self._threads)
        if started >= self._max_workers:
            return
        given = weakref.ref(self, wake), self._work_queue, self._initializer, self._initargs
        worker = threading.Thread(name=f'{self._thread_name_prefix or self}_{started}', target=_worker, args=given)
        worker.start()
        self._threads.add(worker)
        _threads_queues[worker] = self._work_queue

    def _take_back(self):
        # The work that no worker has taken yet.
        while True:
            try:
                item = self._work_queue.get_nowait()
            except queue.Empty:
                return
            if item is not None:
                yield item

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            for item in self._take_back():
                item.future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                for item in self._take_back():
                    item.future.cancel()
            self._work_queue.put(None)
        if wait:
            for worker in self._threads:
                worker.join()
