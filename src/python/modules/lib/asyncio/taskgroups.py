"""Task groups: all tasks of a group end before its block does, and the first that fails has the others cancelled."""

import sys

from . import events, exceptions, tasks

_release = sys.version_info[:2]
# From 3.13 on subclasses of CancelledError count, a cancellation from outside stays one, and coroutines that cannot run are closed.
_careful = _release >= (3, 13)

__all__ = ["TaskGroup"] if _release == (3, 11) else ("TaskGroup",)


def _is_cancellation(kind):
    if kind is None:
        return False
    return issubclass(kind, exceptions.CancelledError) if _careful else kind is exceptions.CancelledError


class TaskGroup:
    """What fails, in the block or a task, is raised as one group of exceptions when all have ended."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = self._parent_task = None
        # Whether the task of the block was cancelled by us.
        self._parent_cancel_requested = False
        self._tasks, self._errors = set(), []
        # What goes before all errors: SystemExit or KeyboardInterrupt.
        self._base_error = self._on_completed_fut = None

    def __repr__(self):
        shown = [f'{name}={len(held)}' for name, held in (('tasks', self._tasks), ('errors', self._errors)) if held]
        if self._aborting or self._entered:
            shown.append('cancelling' if self._aborting else 'entered')
        return f"<{' '.join(['TaskGroup', *shown])}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        if self._loop is None:
            self._loop = events.get_running_loop()
        self._parent_task = tasks.current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    def _note_base_error(self, problem):
        if self._base_error is None and self._is_base_error(problem):
            self._base_error = problem

    def _cancelled_from_outside(self):
        # A cancellation that we asked for is taken back; any other remains.
        return not self._parent_cancel_requested or self._parent_task.uncancel() != 0

    async def __aexit__(self, et, exc, tb):
        self._exiting = True
        if exc is not None:
            self._note_base_error(exc)
        cancellation = exc if _is_cancellation(et) else None
        if not _careful and not self._cancelled_from_outside():
            cancellation = None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            # The waiting itself may be cancelled, more than once.
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except exceptions.CancelledError as problem:
                if not self._aborting:
                    cancellation = problem
                    self._abort()
            self._on_completed_fut = None
        if self._base_error is not None:
            raise self._base_error
        if _careful and not self._cancelled_from_outside():
            cancellation = None
        if not self._errors and cancellation is not None:
            raise cancellation
        if et is not None and not _is_cancellation(et):
            self._errors.append(exc)
        if not self._errors:
            return
        if _careful and self._parent_task.cancelling():
            # The group goes first; the next await of the task is cancelled.
            self._parent_task.uncancel()
            self._parent_task.cancel()
        try:
            together = BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors)
            raise together from None
        finally:
            self._errors = None

    def _complaint(self):
        if not self._entered:
            return "has not been entered"
        if self._exiting and not self._tasks:
            return "is finished"
        return "is shutting down" if self._aborting else None

    def create_task(self, coro, *, name=None, context=None):
        """A task of the group for a coroutine."""
        complaint = self._complaint()
        if complaint:
            if _careful:
                coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {complaint}")
        options = {} if context is None else {'context': context}
        if _careful:
            task = self._loop.create_task(coro, name=name, **options)
        else:
            task = self._loop.create_task(coro, **options)
            tasks._set_task_name(task, name)
        if _release >= (3, 12) and task.done():
            # An eager one.
            self._on_task_done(task)
        else:
            self._tasks.add(task)
            task.add_done_callback(self._on_task_done)
        return task

    def _is_base_error(self, exc):
        return isinstance(exc, (KeyboardInterrupt, SystemExit))

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        waiting = self._on_completed_fut
        if not (self._tasks or waiting is None or waiting.done()):
            waiting.set_result(True)
        problem = None if task.cancelled() else task.exception()
        if problem is None:
            return
        self._errors.append(problem)
        self._note_base_error(problem)
        parent = self._parent_task
        if parent.done():
            told = f'Task {task!r} has errored out but its parent task {parent} is already completed'
            self._loop.call_exception_handler({'message': told, 'exception': problem, 'task': task})
        elif not (self._aborting or self._parent_cancel_requested):
            self._abort()
            # Taken back at the end of the block: to whatever follows the task is not cancelled.
            self._parent_cancel_requested = True
            parent.cancel()
