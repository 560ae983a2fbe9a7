"""Queues between the tasks of one loop. Their sizes can be relied on: nothing else runs between two awaits."""

import collections
import heapq
import sys
from types import GenericAlias

from . import locks, mixins

__all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty')

_can_shut_down = sys.version_info >= (3, 13)
if _can_shut_down:
    __all__ += ('QueueShutDown',)


class QueueEmpty(Exception):
    """There is nothing to get at once."""


class QueueFull(Exception):
    """There is no room at once."""


if _can_shut_down:
    class QueueShutDown(Exception):
        """The queue has been shut down: nothing can be put, and nothing got but what is left."""


class Queue(mixins._LoopBoundMixin):
    """First in, first out; with a maxsize, whoever puts waits for room."""

    # Before 3.13 it stays so.
    _is_shutdown = False

    __class_getitem__ = classmethod(GenericAlias)

    @mixins._names_loop
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        # Futures of the tasks that wait: for an item, for room.
        self._getters, self._putters = collections.deque(), collections.deque()
        # How many items task_done() was not called for, and the event that there are none.
        self._unfinished_tasks, self._finished = 0, locks.Event()
        self._finished.set()
        self._init(maxsize)
        if _can_shut_down:
            self._is_shutdown = False

    # How items are kept, which other kinds of queue do in their own way.

    def _init(self, maxsize):
        self._queue = collections.deque()

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.popleft()

    # What it looks like.

    def _format(self):
        shown = [f'maxsize={self._maxsize!r}']
        if getattr(self, '_queue', None):
            shown.append(f'_queue={[*self._queue]!r}')
        for name in ('_getters', '_putters'):
            waiting = getattr(self, name)
            if waiting:
                shown.append(f'{name}[{len(waiting)}]')
        if self._unfinished_tasks:
            shown.append(f'tasks={self._unfinished_tasks}')
        if self._is_shutdown:
            shown.append('shutdown')
        return ' '.join(shown)

    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'

    def __repr__(self):
        return f'<{type(self).__name__} at {hex(id(self))} {self._format()}>'

    @property
    def maxsize(self):
        """How many items it takes; 0 is no bound."""
        return self._maxsize

    def qsize(self):
        """How many items it holds."""
        return len(self._queue)

    def empty(self):
        """Whether it holds none."""
        return not self._queue

    def full(self):
        """Whether it holds as many as it takes."""
        return 0 < self._maxsize <= self.qsize()

    # Waiting.

    def _wakeup_next(self, waiters):
        # Those that were cancelled are passed over.
        while waiters:
            turn = waiters.popleft()
            if not turn.done():
                turn.set_result(None)
                return

    def _line_up(self, waiters):
        turn = self._get_loop().create_future()
        waiters.append(turn)
        return turn

    def _give_up(self, turn, waiters, blocked):
        # Whoever was woken and does not go on, wakes the next instead.
        turn.cancel()
        if turn in waiters:
            waiters.remove(turn)
        if not (blocked() or turn.cancelled()):
            self._wakeup_next(waiters)

    async def put(self, item):
        """Puts an item, when there is room."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            turn = self._line_up(self._putters)
            try:
                await turn
            except:
                self._give_up(turn, self._putters, self.full)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        """Puts an item, or raises QueueFull."""
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wakeup_next(self._getters)

    async def get(self):
        """Takes an item, when there is one."""
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            turn = self._line_up(self._getters)
            try:
                await turn
            except:
                self._give_up(turn, self._getters, self.empty)
                raise
        return self.get_nowait()

    def get_nowait(self):
        """Takes an item, or raises QueueEmpty."""
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        taken = self._get()
        self._wakeup_next(self._putters)
        return taken

    # Knowing that all is done.

    def task_done(self):
        """Says that what was to be done with an item taken is done."""
        left = self._unfinished_tasks - 1
        if left < 0:
            raise ValueError('task_done() called too many times')
        self._unfinished_tasks = left
        if not left:
            self._finished.set()

    async def join(self):
        """Waits until all is done that was put."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    if _can_shut_down:
        def shutdown(self, immediate=False):
            """Ends the queue: all who wait are woken. What it holds may still be taken, but is thrown away if immediate."""
            self._is_shutdown = True
            if immediate:
                while not self.empty():
                    self._get()
                    self._unfinished_tasks = max(self._unfinished_tasks - 1, 0)
                if not self._unfinished_tasks:
                    self._finished.set()
            for waiters in (self._getters, self._putters):
                while waiters:
                    self._wakeup_next(waiters)


def _keep_in_list(self, maxsize):
    self._queue = []


class PriorityQueue(Queue):
    """The least item comes first."""

    _init = _keep_in_list

    def _get(self, heappop=heapq.heappop):
        return heappop(self._queue)

    def _put(self, item, heappush=heapq.heappush):
        heappush(self._queue, item)


class LifoQueue(Queue):
    """The newest item comes first."""

    _init = _keep_in_list

    def _get(self):
        return self._queue.pop()
