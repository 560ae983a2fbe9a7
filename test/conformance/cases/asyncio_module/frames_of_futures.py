# Futures and tasks are C: no frame of theirs is in a traceback, or between the loop and a callback or coroutine.
import asyncio
import traceback


def try_to(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, [frame.name for frame in traceback.extract_tb(e.__traceback__)])


def inner_names():
    return [frame.name for frame in traceback.extract_stack()][-3:]


async def boom():
    raise KeyError(1)


async def show():
    print(inner_names())


async def main():
    loop = asyncio.get_running_loop()
    done, failed, cancelled, called = (loop.create_future() for _ in range(4))
    try_to(done.result)
    done.set_result(3)
    try_to(lambda: done.set_result(4))
    failed.set_exception(ValueError('q'))
    try_to(failed.result)
    cancelled.cancel('gone')
    try_to(cancelled.result)
    try_to(lambda: asyncio.Task(5))
    called.add_done_callback(lambda f: print(inner_names()))
    called.set_result(1)
    await asyncio.sleep(0)
    await asyncio.create_task(show())
    try:
        await asyncio.create_task(boom())
    except KeyError as e:
        print([frame.name for frame in traceback.extract_tb(e.__traceback__)])
    await asyncio.create_task(boom())


asyncio.run(main())
