import asyncio, sys

async def step(name, delay, log):
    await asyncio.sleep(delay)
    log.append(name)
    return name

async def stage(n, log):
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(step(f"{n}.{i}", 0.01 * (3 - i), log)) for i in range(3)]
    log.append(f"stage {n}")
    return [t.result() for t in ts]

async def main():
    log = []
    async with asyncio.TaskGroup() as outer:
        a = outer.create_task(stage("a", log))
        await a
        b = outer.create_task(stage("b", log))
    print(log)
    print(a.result(), b.result())

if sys.version_info >= (3, 11):
    asyncio.run(main())
