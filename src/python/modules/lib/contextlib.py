# Helpers for `with`: context managers from generators, stacks of them, and a few ready ones.
# Behaves as Lib/contextlib.py of CPython 3.10 to 3.13. What is delicate, and measured: which exceptions a generator-based
# manager lets out (StopIteration wrapped in RuntimeError is unwrapped again) and how ExitStack rewrites __context__.
# The sync and the async half differ in `await` only; what decides without waiting is shared.

import sys
from abc import ABC, abstractmethod
from collections import deque
from functools import wraps
from types import GenericAlias, MethodType

from _collections_abc import _check_methods

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout",
    "redirect_stderr", "suppress", "aclosing",
]

# What an exit method gets when nothing was raised.
_NOTHING = None, None, None
_THROWS_VALUE = sys.version_info >= (3, 12)
_TIDIES_UP = sys.version_info >= (3, 11)
# Whether ExitStack keeps the exception alone or what exit methods get of it: seen in reference counts.
_HOLDS_EXCEPTION = sys.version_info >= (3, 13)


class AbstractContextManager(ABC):
    if sys.version_info >= (3, 13):
        __slots__ = ()

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


class AbstractAsyncContextManager(ABC):
    if sys.version_info >= (3, 13):
        __slots__ = ()

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


# Managers that are decorators too. Each call of the decorated function asks _recreate_cm for the manager to use.

class ContextDecorator:
    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner

    def _recreate_cm(self):
        return self


class AsyncContextDecorator:
    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner

    def _recreate_cm(self):
        return self


# Managers from generators.

class _GeneratorContextManagerBase:
    def __init__(self, func, args, kwds):
        self.gen, self.func = func(*args, **kwds), func
        self.args, self.kwds = args, kwds
        # help() on the manager shows what the function says of itself.
        own = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if own is None else own

    def _recreate_cm(self):
        # As a decorator the manager is used many times, but a generator only once.
        return self.__class__(self.func, self.args, self.kwds)


def _is_let_through(raised, thrown, traceback, ends):
    # Whether the generator let out what was thrown into it, be it inside the RuntimeError that PEP 479 makes of an end.
    if raised is not thrown:
        if not (isinstance(raised, RuntimeError) and isinstance(thrown, ends) and raised.__cause__ is thrown):
            return False
    if _TIDIES_UP:
        # The way through the generator is not shown.
        thrown.__traceback__ = traceback
    return True


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        # Entered, it cannot be made again, and its arguments may be what keeps something alive.
        del self.args, self.kwds, self.func
        try:
            entered = next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
        return entered

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            fault = "generator didn't stop"
        else:
            if value is None:
                # There must be an instance to compare with below.
                value = typ()
            try:
                if _THROWS_VALUE:
                    self.gen.throw(value)
                else:
                    self.gen.throw(typ, value, traceback)
            except StopIteration as end:
                # The generator ran to its end, so the exception is dealt with; or it is the very one that went in.
                return end is not value
            except BaseException as raised:
                if _is_let_through(raised, value, traceback, StopIteration):
                    return False
                raise
            fault = "generator didn't stop after throw()"
        try:
            raise RuntimeError(fault)
        finally:
            if _TIDIES_UP:
                self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            entered = await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None
        return entered

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            fault = "generator didn't stop"
        else:
            if value is None:
                value = typ()
            try:
                if _THROWS_VALUE:
                    await self.gen.athrow(value)
                else:
                    await self.gen.athrow(typ, value, traceback)
            except StopAsyncIteration as end:
                return end is not value
            except BaseException as raised:
                if _is_let_through(raised, value, traceback, (StopIteration, StopAsyncIteration)):
                    return False
                raise
            fault = "generator didn't stop after athrow()"
        try:
            raise RuntimeError(fault)
        finally:
            if _TIDIES_UP:
                await self.gen.aclose()


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


# Stacks of managers.

class _BaseExitStack:
    # _exit_callbacks holds pairs: whether it is called or awaited, and what to give the details of the exception to.

    def __init__(self):
        self._exit_callbacks = deque()

    def _push_exit_callback(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))

    def _push_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(self._create_exit_wrapper(cm, cm_exit))

    @staticmethod
    def _create_exit_wrapper(cm, cm_exit):
        return MethodType(cm_exit, cm)

    @staticmethod
    def _create_cb_wrapper(callback, /, *args, **kwds):
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)
        return _exit_wrapper

    def enter_context(self, cm):
        kind = type(cm)
        try:
            if _TIDIES_UP:
                enter, leave = kind.__enter__, kind.__exit__
            else:
                leave, enter = kind.__exit__, kind.__enter__
        except AttributeError:
            if _TIDIES_UP:
                raise TypeError(_is_no_manager(kind, "context manager")) from None
            raise
        entered = enter(cm)
        self._push_cm_exit(cm, leave)
        return entered

    def push(self, exit):
        # What has no __exit__ is taken for a function with its signature.
        if hasattr(type(exit), "__exit__"):
            self._push_cm_exit(exit, type(exit).__exit__)
        else:
            self._push_exit_callback(exit)
        return exit

    def callback(self, callback, /, *args, **kwds):
        wrapper = self._create_cb_wrapper(callback, *args, **kwds)
        # For introspection: the wrapper has a signature of its own.
        wrapper.__wrapped__ = callback
        self._push_exit_callback(wrapper)
        return callback

    def pop_all(self):
        taken_over = type(self)()
        taken_over._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return taken_over


def _is_no_manager(kind, what):
    return f"'{kind.__module__}.{kind.__qualname__}' object does not support the {what} protocol"


def _details_of(exc):
    return _NOTHING if exc is None else (type(exc), exc, exc.__traceback__)


# How the two exits go on from one callback to the next is the same. The function `nest` is made anew each time and, with the
# exception it knows, becomes part of the cycle that an exception raised from here is in.

class ExitStack(_BaseExitStack, AbstractContextManager):
    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        had_reason = exc_details[0] is not None
        outer = sys.exc_info()[1]

        def nest(raised, earlier):
            # An exception of an exit callback got as context what was being handled around the stack (outer). In nested
            # `with` statements it would have got the exception that the callback before it let out.
            link, context = raised, raised.__context__
            while not (context is None or context is earlier or context is outer):
                link, context = context, context.__context__
            if context is not None and context is outer:
                link.__context__ = earlier

        exc = exc_details[1] if _HOLDS_EXCEPTION else None
        quenched = to_raise = False
        while self._exit_callbacks:
            is_sync, cb = self._exit_callbacks.pop()
            assert is_sync
            try:
                if _HOLDS_EXCEPTION:
                    exc_details = _details_of(exc)
                if cb(*exc_details):
                    exc, exc_details = None, _NOTHING
                    quenched, to_raise = True, False
            except BaseException as raised:
                nest(raised, exc_details[1])
                if _HOLDS_EXCEPTION:
                    exc = raised
                else:
                    exc_details = _details_of(raised)
                to_raise = True
        if to_raise:
            try:
                if _HOLDS_EXCEPTION:
                    context = exc.__context__
                    raise exc
                context = exc_details[1].__context__
                raise exc_details[1]
            except BaseException as raised:
                # Raising has set it anew.
                raised.__context__ = context
                raise
        return had_reason and quenched

    def close(self):
        self.__exit__(*_NOTHING)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        had_reason = exc_details[0] is not None
        outer = sys.exc_info()[1]

        def nest(raised, earlier):
            # An exception of an exit callback got as context what was being handled around the stack (outer). In nested
            # `with` statements it would have got the exception that the callback before it let out.
            link, context = raised, raised.__context__
            while not (context is None or context is earlier or context is outer):
                link, context = context, context.__context__
            if context is not None and context is outer:
                link.__context__ = earlier

        exc = exc_details[1] if _HOLDS_EXCEPTION else None
        quenched = to_raise = False
        while self._exit_callbacks:
            is_sync, cb = self._exit_callbacks.pop()
            try:
                if _HOLDS_EXCEPTION:
                    exc_details = _details_of(exc)
                cb_suppress = cb(*exc_details)
                if not is_sync:
                    cb_suppress = await cb_suppress
                if cb_suppress:
                    exc, exc_details = None, _NOTHING
                    quenched, to_raise = True, False
            except BaseException as raised:
                nest(raised, exc_details[1])
                if _HOLDS_EXCEPTION:
                    exc = raised
                else:
                    exc_details = _details_of(raised)
                to_raise = True
        if to_raise:
            try:
                if _HOLDS_EXCEPTION:
                    context = exc.__context__
                    raise exc
                context = exc_details[1].__context__
                raise exc_details[1]
            except BaseException as raised:
                # Raising has set it anew.
                raised.__context__ = context
                raise
        return had_reason and quenched

    async def aclose(self):
        await self.__aexit__(*_NOTHING)

    def _push_async_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(self._create_async_exit_wrapper(cm, cm_exit), False)

    @staticmethod
    def _create_async_exit_wrapper(cm, cm_exit):
        return MethodType(cm_exit, cm)

    @staticmethod
    def _create_async_cb_wrapper(callback, /, *args, **kwds):
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)
        return _exit_wrapper

    async def enter_async_context(self, cm):
        kind = type(cm)
        try:
            if _TIDIES_UP:
                enter, leave = kind.__aenter__, kind.__aexit__
            else:
                leave, enter = kind.__aexit__, kind.__aenter__
        except AttributeError:
            if _TIDIES_UP:
                raise TypeError(_is_no_manager(kind, "asynchronous context manager")) from None
            raise
        entered = await enter(cm)
        self._push_async_cm_exit(cm, leave)
        return entered

    def push_async_exit(self, exit):
        if hasattr(type(exit), "__aexit__"):
            self._push_async_cm_exit(exit, type(exit).__aexit__)
        else:
            self._push_exit_callback(exit, False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        wrapper = self._create_async_cb_wrapper(callback, *args, **kwds)
        wrapper.__wrapped__ = callback
        self._push_exit_callback(wrapper, False)
        return callback


# Ready ones.

class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        """There is nothing to leave."""

    async def __aexit__(self, *excinfo):
        """There is nothing to leave."""


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        """There is nothing to enter."""

    if sys.version_info >= (3, 12):
        def __exit__(self, exctype, excinst, exctb):
            if exctype is None:
                return None
            caught = issubclass(exctype, self._exceptions)
            if not caught and issubclass(exctype, BaseExceptionGroup):
                # What is left over of a group goes on.
                _, left = excinst.split(self._exceptions)
                if left is not None:
                    raise left
                caught = True
            return caught
    else:
        def __exit__(self, exctype, excinst, exctb):
            return exctype is not None and issubclass(exctype, self._exceptions)


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        # Several, as one instance may be entered again inside itself.
        self._old_targets = []

    def __enter__(self):
        name, target = self._stream, self._new_target
        self._old_targets.append(getattr(sys, name))
        setattr(sys, name, target)
        return target

    def __exit__(self, exctype, excinst, exctb):
        before = self._old_targets.pop()
        setattr(sys, self._stream, before)


class redirect_stdout(_RedirectStream):
    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    _stream = "stderr"


if sys.version_info >= (3, 11):
    __all__ += ["chdir"]

    class chdir(AbstractContextManager):
        def __init__(self, path):
            self.path, self._old_cwd = path, []

        def __enter__(self):
            import os
            before = os.getcwd()
            self._old_cwd.append(before)
            os.chdir(self.path)

        def __exit__(self, *excinfo):
            import os
            before = self._old_cwd.pop()
            os.chdir(before)
