# to_thread: a function in a thread of the loop's own pool, in a copy of the context.

import contextvars
from _contextvars import _enter, _exit

from . import events

__all__ = ("to_thread",)


def _call_in(ctx, func, args, kwargs):
    # As ctx.run, in Python: a thread may wait inside of it.
    _enter(ctx)
    try:
        return func(*args, **kwargs)
    finally:
        _exit(ctx)


async def to_thread(func, /, *args, **kwargs):
    loop = events.get_running_loop()
    ctx = contextvars.copy_context()
    return await loop.run_in_executor(None, _call_in, ctx, func, args, kwargs)
