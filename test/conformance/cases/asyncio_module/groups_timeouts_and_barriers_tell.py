# What groups, timeouts, queues and barriers say of themselves and of their misuse, as far as the release has them.
import asyncio
import sys

new = sys.version_info >= (3, 11)


async def tell(what, awaitable):
    try:
        print(what, await awaitable)
    except BaseException as problem:
        print(what, type(problem).__name__, problem, repr(problem.__cause__), repr(problem.__context__))


async def enter(manager):
    async with manager:
        return 'in'


async def queues():
    q = asyncio.Queue(2)
    print(str(q), q.empty(), q.full(), q.maxsize)
    q.put_nowait('a')
    q.put_nowait('b')
    putter = asyncio.create_task(q.put('c'))
    await asyncio.sleep(0)
    print(str(q), q.full())
    putter.cancel()
    await asyncio.sleep(0)
    print(str(q), putter.cancelled())
    for misuse in (lambda: q.put_nowait('d'), lambda: [q.task_done() for _ in range(3)], lambda: asyncio.Queue(loop=None),
                   lambda: asyncio.Lock(loop=3), lambda: asyncio.Semaphore(-1), lambda: asyncio.Condition(None, loop=1)):
        try:
            misuse()
        except Exception as problem:
            print(type(problem).__module__, type(problem).__name__, problem)
    p = asyncio.PriorityQueue()
    for item in (3, 1, 2):
        p.put_nowait(item)
    print([p.get_nowait() for _ in range(3)], str(p))
    if hasattr(q, 'shutdown'):
        waiting = asyncio.create_task(tell('join', q.join()))
        await asyncio.sleep(0)
        q.shutdown(immediate=True)
        await waiting
        print(str(q))
        await tell('get', q.get())
        await tell('put', q.put(1))


async def barriers():
    barrier = asyncio.Barrier(3)
    print(repr(barrier).partition('[')[2])
    first = asyncio.create_task(tell('first', barrier.wait()))
    await asyncio.sleep(0)
    print(repr(barrier).partition('[')[2], barrier.n_waiting)
    await barrier.reset()
    await first
    print(repr(barrier).partition('[')[2])
    await asyncio.gather(*[tell(f'task {n}', barrier.wait()) for n in range(3)])
    await barrier.abort()
    print(repr(barrier).partition('[')[2], barrier.broken)
    await tell('wait', barrier.wait())


async def fails(text):
    raise ValueError(text)


async def grouped(group):
    async with group:
        print(group)
        group.create_task(asyncio.sleep(5), name='long')
        group.create_task(fails('x'))
        await asyncio.sleep(1)


async def groups():
    group = asyncio.TaskGroup()
    print(group)
    coro = asyncio.sleep(0)
    try:
        group.create_task(coro)
    except RuntimeError as problem:
        print(problem)
    coro.close()
    await tell('group', grouped(group))
    print(group._aborting, asyncio.current_task().cancelling())
    await tell('again', enter(group))


async def late():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise KeyError('instead')


async def timed(awaitable, **kw):
    async with asyncio.timeout(0.5) as limit:
        print(str(limit).partition('=')[0])
        await awaitable
    print(limit)


async def timeouts():
    await tell('timed', timed(asyncio.sleep(1)))
    await tell('timed', timed(asyncio.sleep(0)))
    try:
        await timed(late())
    except KeyError as problem:
        print(repr(problem.__context__), repr(problem.__context__.__cause__))
    limit = asyncio.timeout(None)
    for misuse in (limit.reschedule, limit.reschedule):
        try:
            misuse(1)
        except RuntimeError as problem:
            print(problem)
        async with asyncio.timeout(None) as limit:
            print(limit, limit.when(), limit.expired())
    await tell('again', enter(limit))


async def conditions():
    condition = asyncio.Condition()
    print(repr(condition).partition('[')[2])
    await tell('wait', condition.wait())
    try:
        condition.notify()
    except RuntimeError as problem:
        print(problem)

    async def waits(name):
        async with condition:
            await condition.wait()
            print('woken', name)

    tasks = [asyncio.create_task(waits(n)) for n in range(3)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        tasks[0].cancel()
    await asyncio.sleep(0.1)
    print([task.done() for task in tasks], repr(condition).partition('[')[2])
    async with condition:
        condition.notify_all()
    print(await asyncio.gather(*tasks, return_exceptions=True))


async def semaphores():
    room = asyncio.BoundedSemaphore(1)
    await room.acquire()
    order = []

    async def takes(name):
        async with room:
            order.append(name)

    tasks = [asyncio.create_task(takes(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(repr(room).partition('[')[2])
    room.release()
    tasks[0].cancel()
    await asyncio.sleep(0.1)
    print(order, [task.cancelled() for task in tasks], repr(room).partition('[')[2])
    try:
        room.release()
    except ValueError as problem:
        print(problem)


asyncio.run(queues())
asyncio.run(conditions())
asyncio.run(semaphores())
if new:
    asyncio.run(barriers())
    asyncio.run(groups())
    asyncio.run(timeouts())
    with asyncio.Runner() as runner:
        print(runner.run(asyncio.sleep(0, 'done')))
        try:
            runner.run(3)
        except ValueError as problem:
            print(problem)
    try:
        runner.get_loop()
    except RuntimeError as problem:
        print(problem)
try:
    asyncio.run(None)
except ValueError as problem:
    print(problem)
lock = asyncio.Lock()


async def holds(seconds):
    async with lock:
        await asyncio.sleep(seconds)


async def both():
    await asyncio.gather(holds(0.1), holds(0.1))


asyncio.run(both())
try:
    asyncio.run(both())
except RuntimeError as problem:
    print(str(problem).partition('>')[2])
