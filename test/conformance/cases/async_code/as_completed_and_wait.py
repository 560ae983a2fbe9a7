import asyncio
async def w(t): await asyncio.sleep(t / 100); return t
async def main():
    for c in asyncio.as_completed([w(3), w(1), w(2)]): print(await c, end=' ')
    done, pending = await asyncio.wait([asyncio.ensure_future(w(1)), asyncio.ensure_future(w(9))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: p.cancel()
asyncio.run(main())
