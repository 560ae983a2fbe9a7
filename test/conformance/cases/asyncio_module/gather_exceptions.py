import asyncio

async def ok(n, delay):
    await asyncio.sleep(delay)
    print("ok", n)
    return n

async def bad(delay):
    await asyncio.sleep(delay)
    raise ValueError("bad")

async def main():
    try:
        await asyncio.gather(ok(1, 0.01), bad(0.02), ok(2, 0.03))
    except ValueError as e:
        print("caught", e)
    await asyncio.sleep(0.02)
    print(await asyncio.gather(ok(3, 0), bad(0), ok(4, 0), return_exceptions=True))
    print(await asyncio.gather())
    same = ok(5, 0)
    print(await asyncio.gather(same, same))

asyncio.run(main())
