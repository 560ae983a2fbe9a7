import asyncio
async def main():
    lock, ev, log = asyncio.Lock(), asyncio.Event(), []
    async def w(n):
        await ev.wait()
        async with lock: log.append(n); await asyncio.sleep(0); log.append(n)
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    ev.set(); await asyncio.gather(*ts); print(log)
asyncio.run(main())
