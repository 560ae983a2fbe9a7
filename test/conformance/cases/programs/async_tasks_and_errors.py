"""asyncio: gather, timeouts, cancellation, queues, semaphores, groups of errors."""
import asyncio
import sys

log = []
async def work(name, delay, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail: raise fail
        log.append(name)
        return name.upper()
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        raise
    finally:
        log.append(f'{name} end')

async def producer(q, n):
    for i in range(n):
        await q.put(i * i)
    await q.put(None)

async def consumer(q, out):
    while (item := await q.get()) is not None:
        out.append(item)
        q.task_done()

class Resource:
    async def __aenter__(self): log.append('open'); return self
    async def __aexit__(self, kind, *rest): log.append(f'close {kind and kind.__name__}'); return kind is KeyError
    def __aiter__(self): self.n = 0; return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        return self.n

async def agen(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)

async def main():
    print(await asyncio.gather(work('a', 0.02), work('b', 0.01)), log)
    print(await asyncio.gather(work('c', 0), work('d', 0, ValueError('d!')), return_exceptions=True))
    try:
        await asyncio.wait_for(work('slow', 10), 0.01)
    except asyncio.TimeoutError as e:
        print('timeout', repr(e), type(e) is TimeoutError, log[-2:])
    t = asyncio.create_task(work('t', 5), name='T1')
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print('cancelled', t.cancelled(), t.done(), t.get_name(), e.args)
    q, out = asyncio.Queue(2), []
    await asyncio.gather(producer(q, 4), consumer(q, out))
    print(out, q.qsize(), q.empty(), q.maxsize)
    async with Resource() as res:
        print([n async for n in res], [i async for i in agen(4) if i % 2])
        {}['x']
    done, pending = await asyncio.wait([asyncio.create_task(work('f1', 0.01)), asyncio.create_task(work('f2', 1))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [d.result() for d in done])
    for p in pending: p.cancel()
    sem = asyncio.Semaphore(2)
    async def limited(i):
        async with sem:
            log.append(f'in {i} {sem.locked()}')
            await asyncio.sleep(0.01)
    await asyncio.gather(*map(limited, range(3)))
    print(log[-3:])
    ev, lock = asyncio.Event(), asyncio.Lock()
    async def waiter():
        await ev.wait()
        async with lock: return lock.locked()
    w = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    ev.set()
    print(await w, lock.locked())
    for bad in (lambda: asyncio.create_task(5), lambda: asyncio.run(main()), lambda: lock.release(), lambda: q.get_nowait(), lambda: t.result(), lambda: asyncio.wait_for()):
        try: r = bad(); print(r)
        except BaseException as e: print(type(e).__name__, e)
    if sys.version_info >= (3, 11):
        try:
            async with asyncio.TaskGroup() as tg:
                tg.create_task(work('g1', 0, ValueError('g1')))
                tg.create_task(work('g2', 0, KeyError('g2')))
        except BaseExceptionGroup as eg:
            print(repr(eg), eg.exceptions)
    await work('last', 0, RuntimeError('uncaught'))
asyncio.run(main())
