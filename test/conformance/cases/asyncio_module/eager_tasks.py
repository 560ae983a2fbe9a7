import asyncio, sys

async def quick(n):
    print("quick", n)
    return n

async def slow(n):
    print("slow begins", n)
    await asyncio.sleep(0)
    print("slow ends", n)
    return n

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1))
    print("created", t.done())
    s = asyncio.create_task(slow(2))
    print("created", s.done())
    print(await t, await s)

if sys.version_info >= (3, 12):
    asyncio.run(main())
