import asyncio

async def job(n):
    await asyncio.sleep(n / 100)
    if n == 2:
        raise RuntimeError(n)
    return n

async def main():
    tasks = [asyncio.create_task(job(n), name=f"job{n}") for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.get_name() for t in done], sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print([t.get_name() for t in done if t.exception()], len(done) + len(pending))
    done, pending = await asyncio.wait(pending)
    print([t.result() for t in done], pending)
    t = asyncio.create_task(asyncio.sleep(1))
    print(len((await asyncio.wait([t], timeout=0.01))[1]))
    t.cancel()
    for bad in ([], [job(1)]):
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
        for c in bad:
            c.close()
    try:
        await asyncio.wait([t], return_when="nothing")
    except ValueError as e:
        print(e)

asyncio.run(main())
