import asyncio, inspect, types

@types.coroutine
def pause():
    yield "paused"

async def inner():
    await pause()
    return 7

async def outer():
    return await inner()

c = outer()
print(c.__name__, c.__qualname__, c.cr_running, c.cr_await, c.cr_code is outer.__code__, c.cr_origin)
print(inspect.getcoroutinestate(c))
print(c.send(None), c.cr_await.__name__, inspect.getcoroutinestate(c), c.cr_frame.f_lineno)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
print(c.cr_frame, inspect.getcoroutinestate(c))
try:
    c.send(None)
except RuntimeError as e:
    print(e)

async def agen():
    yield 1
a = agen()
print(a.ag_running, a.ag_frame is not None, a.ag_await, a.ag_code.co_name)
print(inspect.iscoroutinefunction(outer), inspect.isasyncgenfunction(agen), asyncio.iscoroutine(c))
