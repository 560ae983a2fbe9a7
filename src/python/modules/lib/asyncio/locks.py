"""What tasks of one loop wait for each other with. All are fair: who comes first is served first."""

import collections
import enum
import sys

from . import exceptions, mixins

_release = sys.version_info[:2]
# 3.13 hands on a notification that a cancelled waiter has received, and room in a semaphore to all who find it.
_hands_on = _release >= (3, 13)

__all__ = ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore')
if _release >= (3, 11):
    __all__ += ('Barrier',)


class _ContextManagerMixin:
    """Held by an `async with` block, which is bound to nothing."""

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


def _show(self):
    state = self._told()
    if self._waiters:
        state += f', waiters:{len(self._waiters)}'
    return f'{object.__repr__(self)[:-1]} [{state}]>'


def _first_undone(waiters):
    for turn in waiters or ():
        if not turn.done():
            return turn
    return None


class Lock(_ContextManagerMixin, mixins._LoopBoundMixin):
    """One task at a time."""

    @mixins._names_loop
    def __init__(self):
        self._waiters, self._locked = None, False

    def __repr__(self):
        return _show(self)

    def _told(self):
        return 'locked' if self._locked else 'unlocked'

    def locked(self):
        """Whether a task has it."""
        return self._locked

    async def acquire(self):
        """Waits for the lock and takes it."""
        # Nobody overtakes whoever waits, even if the lock is free at the moment.
        if not self._locked and all([turn.cancelled() for turn in self._waiters or ()]):
            self._locked = True
            return True
        if self._waiters is None:
            self._waiters = collections.deque()
        turn = self._get_loop().create_future()
        self._waiters.append(turn)
        try:
            try:
                await turn
            finally:
                self._waiters.remove(turn)
        except exceptions.CancelledError:
            # It may have been our turn: then it is that of the next.
            if not self._locked:
                self._wake_up_first()
            raise
        self._locked = True
        return True

    def release(self):
        """Gives it back."""
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_up_first()

    def _wake_up_first(self):
        # Whoever has been told already is on the way.
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(mixins._LoopBoundMixin):
    """Something that has happened or not."""

    @mixins._names_loop
    def __init__(self):
        self._waiters, self._value = collections.deque(), False

    def __repr__(self):
        return _show(self)

    def _told(self):
        return 'set' if self._value else 'unset'

    def is_set(self):
        """Whether it has."""
        return self._value

    def set(self):
        """It has: all who wait go on."""
        if self._value:
            return
        self._value = True
        for turn in self._waiters:
            if not turn.done():
                turn.set_result(True)

    def clear(self):
        """It has not."""
        self._value = False

    async def wait(self):
        """Waits until it has."""
        if not self._value:
            turn = self._get_loop().create_future()
            self._waiters.append(turn)
            try:
                await turn
            finally:
                self._waiters.remove(turn)
        return True


class Condition(_ContextManagerMixin, mixins._LoopBoundMixin):
    """Tasks that hold a lock give it up until others say that something has changed."""

    @mixins._names_loop
    def __init__(self, lock=None):
        self._lock = lock = Lock() if lock is None else lock
        self.locked, self.acquire, self.release = lock.locked, lock.acquire, lock.release
        self._waiters = collections.deque()

    def __repr__(self):
        return _show(self)

    def _told(self):
        return 'locked' if self.locked() else 'unlocked'

    if _hands_on:
        async def wait(self):
            """Waits to be notified, without the lock; has it again then. May return without cause."""
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            turn = self._get_loop().create_future()
            self.release()
            try:
                try:
                    self._waiters.append(turn)
                    try:
                        await turn
                    finally:
                        self._waiters.remove(turn)
                    return True
                finally:
                    # The lock is ours again whatever happens.
                    cancelled = None
                    while True:
                        try:
                            await self.acquire()
                            break
                        except exceptions.CancelledError as problem:
                            cancelled = problem
                    if cancelled is not None:
                        try:
                            raise cancelled
                        finally:
                            cancelled = None
            except BaseException:
                # A notification may have been lost with it.
                self._notify(1)
                raise
    else:
        async def wait(self):
            """Waits to be notified, without the lock; has it again then."""
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            self.release()
            try:
                turn = self._get_loop().create_future()
                self._waiters.append(turn)
                try:
                    await turn
                finally:
                    self._waiters.remove(turn)
                return True
            finally:
                # The lock is ours again whatever happens.
                was_cancelled = False
                while True:
                    try:
                        await self.acquire()
                        break
                    except exceptions.CancelledError:
                        was_cancelled = True
                if was_cancelled:
                    raise exceptions.CancelledError

    async def wait_for(self, predicate):
        """Waits until the function returns something true, and returns that."""
        while not (answer := predicate()):
            await self.wait()
        return answer

    def notify(self, n=1):
        """Wakes at most so many of those who wait."""
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        self._notify(n)

    def _notify(self, n):
        for turn in self._waiters:
            if n <= 0:
                return
            if not turn.done():
                turn.set_result(False)
                n -= 1

    def notify_all(self):
        """Wakes all who wait."""
        self.notify(len(self._waiters))


class Semaphore(_ContextManagerMixin, mixins._LoopBoundMixin):
    """So many tasks at a time."""

    @mixins._names_loop
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters, self._value = None, value

    def __repr__(self):
        return _show(self)

    def _told(self):
        return 'locked' if self.locked() else f'unlocked, value:{self._value}'

    def locked(self):
        """Whether one would have to wait: there is no room, or others wait for it."""
        return self._value == 0 or not all([turn.cancelled() for turn in self._waiters or ()])

    async def acquire(self):
        """Waits for room and takes one."""
        if not self.locked():
            self._value -= 1
            return True
        if self._waiters is None:
            self._waiters = collections.deque()
        turn = self._get_loop().create_future()
        self._waiters.append(turn)
        try:
            try:
                await turn
            finally:
                self._waiters.remove(turn)
        except exceptions.CancelledError:
            # Room that was given to us is given back.
            if turn.done() and not turn.cancelled():
                self._value += 1
                if not _hands_on:
                    self._wake_up_next()
            raise
        finally:
            # Others may have come while there was room, and lined up.
            while _hands_on and self._value > 0 and self._wake_up_next():
                pass
        if not _hands_on and self._value > 0:
            self._wake_up_next()
        return True

    def release(self):
        """Gives one back."""
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        # Gives room to the first who waits; whether there was one.
        turn = _first_undone(self._waiters)
        if turn is None:
            return False
        self._value -= 1
        turn.set_result(True)
        return True


class BoundedSemaphore(Semaphore):
    """Nobody gives back more than was taken."""

    @mixins._names_loop
    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


if _release >= (3, 11):
    class _BarrierState(enum.Enum):
        FILLING = 'filling'
        DRAINING = 'draining'
        RESETTING = 'resetting'
        BROKEN = 'broken'

    class Barrier(mixins._LoopBoundMixin):
        """So many tasks wait until all of them have come, again and again."""

        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be > 0')
            # Told of each change of state.
            self._cond = Condition()
            self._parties = parties
            self._state = _BarrierState.FILLING
            self._count = 0

        def __repr__(self):
            told = self._state.value
            if not self.broken:
                told += f', waiters:{self.n_waiting}/{self.parties}'
            return f'{object.__repr__(self)[:-1]} [{told}]>'

        @property
        def parties(self):
            """How many tasks it takes."""
            return self._parties

        @property
        def n_waiting(self):
            """How many have come so far."""
            return self._count if self._is(_BarrierState.FILLING) else 0

        @property
        def broken(self):
            """Whether it was aborted."""
            return self._is(_BarrierState.BROKEN)

        def _is(self, *states):
            return self._state in states

        def _change(self, state):
            self._state = state
            self._cond.notify_all()

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, *args):
            """Nothing is to be given back."""

        async def wait(self):
            """Waits for all; each gets another number."""
            async with self._cond:
                await self._block()
                try:
                    place = self._count
                    self._count += 1
                    if self._count < self._parties:
                        await self._wait()
                    else:
                        await self._release()
                    return place
                finally:
                    self._count -= 1
                    self._exit()

        async def _block(self):
            # Those of the last round leave first.
            await self._cond.wait_for(lambda: not self._is(_BarrierState.DRAINING, _BarrierState.RESETTING))
            if self.broken:
                raise exceptions.BrokenBarrierError("Barrier aborted")

        async def _release(self):
            self._change(_BarrierState.DRAINING)

        async def _wait(self):
            await self._cond.wait_for(lambda: not self._is(_BarrierState.FILLING))
            if self._is(_BarrierState.BROKEN, _BarrierState.RESETTING):
                raise exceptions.BrokenBarrierError("Abort or reset of barrier")

        def _exit(self):
            # The last to leave lets the next round in.
            if self._count == 0:
                over = self._is(_BarrierState.RESETTING, _BarrierState.DRAINING)
                self._change(_BarrierState.FILLING if over else self._state)

        async def reset(self):
            """Those who wait get a BrokenBarrierError; the next round begins."""
            async with self._cond:
                self._change(_BarrierState.RESETTING if self._count > 0 else _BarrierState.FILLING)

        async def abort(self):
            """The same, and there is no next round until reset()."""
            async with self._cond:
                self._change(_BarrierState.BROKEN)
