import asyncio
async def producer(q):
    for i in range(3): await q.put(i)
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None: print('got', x)
async def main():
    q = asyncio.Queue(maxsize=1); await asyncio.gather(producer(q), consumer(q)); print(q.empty())
asyncio.run(main())
