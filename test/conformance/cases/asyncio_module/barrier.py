import asyncio, sys

async def runner(barrier, n, log):
    await asyncio.sleep(n / 1000)
    log.append(("ready", n))
    async with barrier as position:
        log.append(("go", n))
    return position

async def main():
    barrier = asyncio.Barrier(3)
    log = []
    positions = await asyncio.gather(*(runner(barrier, n, log) for n in (2, 0, 1)))
    print(positions)
    print(log[:3], sorted(log[3:]))
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await barrier.abort()
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as e:
        print("broken", repr(e), barrier.broken)
    await barrier.reset()
    print(barrier.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)

if sys.version_info >= (3, 11):
    asyncio.run(main())
