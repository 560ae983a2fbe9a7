# Queues between threads: first in first out, last in first out, smallest first, and SimpleQueue, which has no bound.
# Behaves as Lib/queue.py of CPython 3.10 to 3.13; a queue can be shut down from 3.13 on.
# One lock guards a queue. Three conditions on it say: something came in, something went out, all work is done.
# A subclass gives the order of the elements by _init, _qsize, _put and _get, which run with the lock held.

import sys
import threading
import types
from collections import deque
from heapq import heappop, heappush
from time import monotonic as time

_can_shut_down = sys.version_info >= (3, 13)

__all__ = ['Empty', 'Full', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']
if _can_shut_down:
    __all__.insert(2, 'ShutDown')

try:
    from _queue import Empty
except ImportError:
    class Empty(Exception):
        """There was nothing to get."""

try:
    from _queue import SimpleQueue
except ImportError:
    SimpleQueue = None


class Full(Exception):
    """There was no room to put anything."""


if _can_shut_down:
    class ShutDown(Exception):
        """The queue takes or gives nothing any more."""


class Queue:
    """A queue for threads that holds at most maxsize elements; zero or less is no bound."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = lock = threading.Lock()
        # All three wait for the same lock, that of the queue.
        self.not_empty, self.not_full, self.all_tasks_done = map(threading.Condition, [lock] * 3)
        self.unfinished_tasks = 0
        if _can_shut_down:
            self.is_shutdown = False

    # What a subclass decides.

    def _init(self, maxsize):
        self.queue = deque()

    def _get(self):
        return self.queue.popleft()

    def _put(self, item):
        self.queue.append(item)

    def _qsize(self):
        return len(self.queue)

    # Moving elements.

    def put(self, item, block=True, timeout=None):
        """Add an element, waiting for room if asked to."""
        room = self.not_full
        with room:
            if _can_shut_down and self.is_shutdown:
                raise ShutDown
            bounded = self.maxsize > 0
            deadline = None
            if bounded and block and timeout is not None:
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                deadline = time() + timeout
            while bounded and self._qsize() >= self.maxsize:
                if not block:
                    raise Full
                left = None if deadline is None else deadline - time()
                if left is not None and left <= 0:
                    raise Full
                room.wait(left)
                if _can_shut_down and self.is_shutdown:
                    # It happened meanwhile.
                    raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Take an element out, waiting for one if asked to."""
        arrival = self.not_empty
        with arrival:
            if _can_shut_down and self.is_shutdown and not self._qsize():
                raise ShutDown
            deadline = None
            if block and timeout is not None:
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
                deadline = time() + timeout
            while self._qsize() == 0:
                if not block:
                    raise Empty
                left = None if deadline is None else deadline - time()
                if left is not None and left <= 0:
                    raise Empty
                arrival.wait(left)
                if _can_shut_down and self.is_shutdown and not self._qsize():
                    # It happened meanwhile.
                    raise ShutDown
            first = self._get()
            self.not_full.notify()
            return first

    def get_nowait(self):
        """get that raises Empty at once."""
        return self.get(block=False)

    def put_nowait(self, item):
        """put that raises Full at once."""
        return self.put(item, False)

    # Looking at it. What is said may be past when the caller hears it.

    def full(self):
        """Whether a put would have to wait."""
        with self.mutex:
            there = self._qsize()
            return there >= self.maxsize > 0

    def empty(self):
        """Whether a get would have to wait."""
        with self.mutex:
            there = self._qsize()
            return not there

    def qsize(self):
        """About how many elements there are."""
        with self.mutex:
            return self._qsize()

    # Work that was handed out.

    def task_done(self):
        """Tell that one element that was got has been dealt with."""
        with self.all_tasks_done:
            still_open = self.unfinished_tasks - 1
            if still_open < 0:
                raise ValueError('task_done() called too many times')
            if not still_open:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = still_open

    def join(self):
        """Wait until every element that was put has been dealt with."""
        done = self.all_tasks_done
        with done:
            while self.unfinished_tasks:
                done.wait()

    if _can_shut_down:
        def shutdown(self, immediate=False):
            """Refuse further elements; with immediate, drop those that are there as well."""
            with self.mutex:
                self.is_shutdown = True
                wake = [self.not_empty, self.not_full]
                if immediate:
                    while self._qsize():
                        self._get()
                        self.unfinished_tasks = max(self.unfinished_tasks - 1, 0)
                    # Nobody will report on what was dropped, so whoever joins is let go.
                    wake.insert(0, self.all_tasks_done)
                for condition in wake:
                    condition.notify_all()

    __class_getitem__ = classmethod(types.GenericAlias)


class PriorityQueue(Queue):
    """A queue that gives its smallest element first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return heappop(self.queue)

    def _put(self, item):
        heappush(self.queue, item)

    def _qsize(self):
        return len(self.queue)


class LifoQueue(Queue):
    """A queue that gives its newest element first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()

    def _put(self, item):
        self.queue.append(item)

    def _qsize(self):
        return len(self.queue)


class _PySimpleQueue:
    # Serves where there is no _queue. The semaphore counts the elements, and waiting for one is waiting for it.

    def __init__(self):
        self._queue, self._count = deque(), threading.Semaphore(0)

    def qsize(self):
        """How many elements there are."""
        return len(self._queue)

    def empty(self):
        """Whether there is no element."""
        return not self._queue

    def put(self, item, block=True, timeout=None):
        """Add an element; this never waits, whatever is asked."""
        self._queue.append(item)
        self._count.release()

    def put_nowait(self, item):
        """The same as put."""
        return self.put(item, block=False)

    def get(self, block=True, timeout=None):
        """Take an element out, waiting for one if asked to."""
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if self._count.acquire(block, timeout):
            return self._queue.popleft()
        raise Empty

    def get_nowait(self):
        """get that raises Empty at once."""
        return self.get(block=False)

    __class_getitem__ = classmethod(types.GenericAlias)


SimpleQueue = SimpleQueue or _PySimpleQueue
