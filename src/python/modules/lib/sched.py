# A scheduler of events by time and priority. Behaves as Lib/sched.py of CPython 3.10 to 3.13.

import time
import heapq
from collections import namedtuple
from itertools import count
import threading
from time import monotonic as _time

__all__ = ["scheduler"]

Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')
Event.time.__doc__ = 'When the event is to happen, as the scheduler\'s clock counts.'
Event.priority.__doc__ = 'Of events at one time the lowest number comes first.'
Event.sequence.__doc__ = 'Tells events apart that agree in time and priority: the first entered comes first.'
Event.action.__doc__ = 'What is called.'
Event.argument.__doc__ = 'The positional arguments of the call.'
Event.kwargs.__doc__ = 'The keyword arguments of the call.'

_sentinel = object()


class scheduler:
    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence_generator = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        if kwargs is _sentinel:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._sequence_generator), action, argument, kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        lock, queue, delayfunc, timefunc, pop = self._lock, self._queue, self.delayfunc, self.timefunc, heapq.heappop
        while True:
            with lock:
                if not queue:
                    break
                when, priority, sequence, action, argument, kwargs = queue[0]
                now = timefunc()
                is_early = when > now
                if not is_early:
                    pop(queue)
            if is_early:
                if not blocking:
                    return when - now
                delayfunc(when - now)
            else:
                action(*argument, **kwargs)
                # Others may run between two events.
                delayfunc(0)

    @property
    def queue(self):
        with self._lock:
            events = self._queue[:]
        return list(map(heapq.heappop, [events] * len(events)))
