"""Events that happen at their times: a queue of calls, and a loop that waits and makes them."""

import heapq
import threading
import time
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]

Event = namedtuple('Event', 'time priority sequence action argument kwargs')
for _field, _told in zip(Event._fields, (
    "When the event is to happen, as the scheduler's clock counts.",
    'Of events at one time the lowest number comes first.',
    'Tells events apart that agree in time and priority: the first entered comes first.',
    'What is called.',
    'The positional arguments of the call.',
    'The keyword arguments of the call.',
)):
    getattr(Event, _field).__doc__ = _told
del _field, _told

_sentinel = object()
_time = time.monotonic


class scheduler:
    """The clock and the waiting may be any two functions that agree."""

    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self._queue, self._lock = [], threading.RLock()
        self.timefunc, self.delayfunc = timefunc, delayfunc
        self._sequence_generator = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        """Enters an event at a time; returns it, for cancel()."""
        with self._lock:
            entered = Event(time, priority, next(self._sequence_generator), action, argument,
                            {} if kwargs is _sentinel else kwargs)
            heapq.heappush(self._queue, entered)
        return entered

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        """Enters an event so much later than now."""
        when = self.timefunc() + delay
        return self.enterabs(when, priority, action, argument, kwargs)

    def cancel(self, event):
        """Takes an event out; ValueError if it is not in."""
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing is entered."""
        with self._lock:
            return len(self._queue) == 0

    def run(self, blocking=True):
        """Waits for the events and calls them, until there are none; unblocking: only those due, and how long the next is off."""
        waiting, queue = self.delayfunc, self._queue
        while True:
            with self._lock:
                if not queue:
                    return None
                # Not the event itself, which is nobody's once it is out.
                when, _, _, action, positional, named = queue[0]
                now = self.timefunc()
                early = when > now
                if not early:
                    heapq.heappop(queue)
            if not early:
                action(*positional, **named)
                # Other threads may run in between.
                waiting(0)
            elif blocking:
                waiting(when - now)
            else:
                return when - now

    @property
    def queue(self):
        """What is entered, in order."""
        with self._lock:
            entered = [*self._queue]
        return [heapq.heappop(entered) for _ in range(len(entered))]
