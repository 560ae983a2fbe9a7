import asyncio
async def work(n, t):
    print('start', n); await asyncio.sleep(t); print('end', n)
    return n
async def main(): print(await asyncio.gather(work('a', 0.03), work('b', 0.01), work('c', 0.02)))
asyncio.run(main())
