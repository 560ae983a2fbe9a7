"""async with timeout(...): when the time is up what runs inside is cancelled, which outside is a TimeoutError."""

import enum
import sys

from . import events, exceptions, tasks

__all__ = ('Timeout', 'timeout', 'timeout_at')

# From 3.13 on exceptions made of the cancellation tell of the timeout behind it, and subclasses of CancelledError count.
_thorough = sys.version_info >= (3, 13)


class _State(enum.Enum):
    CREATED = "created"
    ENTERED = "active"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    EXITED = "finished"


class Timeout:
    """Ends its block at a time of the loop's clock; None is never. The time may be moved while the block runs."""

    def __init__(self, when):
        self._state = _State.CREATED
        self._timeout_handler = self._task = None
        self._when = when

    def __repr__(self):
        shown = f"[{self._state.value}]"
        if self._state is _State.ENTERED:
            at = self._when
            shown += f" when={at if at is None else round(at, 3)}"
        return f"<Timeout {shown}>"

    def when(self):
        """The time."""
        return self._when

    def expired(self):
        """Whether the time was up."""
        return self._state in {_State.EXPIRING, _State.EXPIRED}

    def reschedule(self, when):
        """Moves the time."""
        if self._state is _State.CREATED:
            raise RuntimeError("Timeout has not been entered")
        if self._state is not _State.ENTERED:
            raise RuntimeError(f"Cannot change state of {self._state.value} Timeout")
        self._when = when
        self._forget()
        if when is not None:
            loop = events.get_running_loop()
            is_over = when <= loop.time()
            self._timeout_handler = loop.call_soon(self._on_timeout) if is_over else loop.call_at(when, self._on_timeout)

    def _forget(self):
        pending, self._timeout_handler = self._timeout_handler, None
        if pending is not None:
            pending.cancel()

    def _on_timeout(self):
        self._task.cancel()
        self._state = _State.EXPIRING
        # It holds this method.
        self._timeout_handler = None

    async def __aenter__(self):
        if self._state is not _State.CREATED:
            raise RuntimeError("Timeout has already been entered")
        current = tasks.current_task()
        if current is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state, self._task = _State.ENTERED, current
        # Cancellations from before are not ours.
        self._cancelling = current.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._forget()
        if self._state is _State.ENTERED:
            self._state = _State.EXITED
        elif self._state is _State.EXPIRING:
            self._state = _State.EXPIRED
            # Where somebody else cancelled the task too, it stays cancelled.
            ours = self._task.uncancel() <= self._cancelling
            if not ours or exc_type is None:
                pass
            elif exc_type is exceptions.CancelledError or _thorough and issubclass(exc_type, exceptions.CancelledError):
                raise TimeoutError from exc_val
            elif _thorough and exc_val is not None:
                self._insert_timeout_error(exc_val)
                if isinstance(exc_val, ExceptionGroup):
                    for each in exc_val.exceptions:
                        self._insert_timeout_error(each)
        return None

    if _thorough:
        @staticmethod
        def _insert_timeout_error(exc_val):
            # Behind it, where a cancellation is: a TimeoutError with the cancellation as its cause.
            while exc_val.__context__ is not None:
                behind = exc_val.__context__
                if isinstance(behind, exceptions.CancelledError):
                    between = TimeoutError()
                    between.__cause__ = between.__context__ = behind
                    exc_val.__context__ = between
                    return
                exc_val = behind


def timeout(delay):
    """A Timeout so many seconds from now."""
    loop = events.get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    """A Timeout at a time of the loop's clock."""
    return Timeout(when)
