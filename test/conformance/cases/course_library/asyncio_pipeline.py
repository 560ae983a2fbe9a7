import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i); print('put', i, q.qsize())
        await asyncio.sleep(0)
    await q.put(None)
async def consumer(q):
    total = 0
    while (item := await q.get()) is not None:
        print('got', item); total += item; q.task_done()
    return total
async def slow(n, fail=False):
    try:
        await asyncio.sleep(n)
        if fail: raise ValueError(f'failed after {n}')
        return n
    except asyncio.CancelledError: print('cancelled', n); raise
    finally: print('done', n)
class Res:
    async def __aenter__(self): print('open'); return self
    async def __aexit__(self, *a): print('close', a[0]); return a[0] is KeyError
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= 2: raise StopAsyncIteration
        self.i += 1; return self.i
async def agen():
    try:
        for i in range(3): yield i; await asyncio.sleep(0)
    finally: print('agen closed')
async def main():
    q = asyncio.Queue(2)
    _, total = await asyncio.gather(producer(q, 4), consumer(q)); print(total)
    print(await asyncio.gather(slow(0.2), slow(0.1, True), return_exceptions=True))
    try: await asyncio.wait_for(slow(5), 0.1)
    except asyncio.TimeoutError as e: print('timeout', repr(e))
    t = asyncio.create_task(slow(9), name='T'); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError as e: print(t.cancelled(), t.done(), t.get_name())
    async with Res() as r:
        print([x async for x in r], [x * 2 async for x in agen() if x]); raise KeyError('swallowed')
    async for x in agen():
        if x == 1: break
    done, pending = await asyncio.wait([asyncio.create_task(slow(n)) for n in (0.1, 0.3)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending)); [p.cancel() for p in pending]; await asyncio.gather(*pending, return_exceptions=True)
    for c in asyncio.as_completed([slow(0.2), slow(0.1)]): print(await c)
    lock = asyncio.Lock(); sem = asyncio.Semaphore(1); ev = asyncio.Event()
    async with lock, sem: print(lock.locked(), sem.locked(), ev.is_set())
    for bad in (lambda: lock.release(), lambda: asyncio.run(slow(1)), lambda: q.get_nowait(), lambda: q.task_done(), lambda: asyncio.create_task(5), lambda: asyncio.gather(5), lambda: asyncio.sleep(), lambda: asyncio.get_running_loop().run_until_complete(slow(1))):
        try: print(bad())
        except Exception as e: print(type(e).__name__, e)
    try: await 5
    except TypeError as e: print(e)
    try: await (lambda: 1)
    except TypeError as e: print(e)
    try:
        async with open('x'): pass
    except Exception as e: print(type(e).__name__, e)
    try:
        async for i in [1]: pass
    except TypeError as e: print(e)
    try:
        for i in agen(): pass
    except TypeError as e: print(e)
    try:
        with lock: pass
    except Exception as e: print(type(e).__name__, e)
    await slow(0.1, True)
asyncio.run(main())
