import asyncio

DONE = object()

async def source(out, items):
    for item in items:
        await out.put(item)
        await asyncio.sleep(0)
    await out.put(DONE)

async def stage(func, inp, out):
    while True:
        item = await inp.get()
        if item is DONE:
            await out.put(DONE)
            return
        await out.put(func(item))

async def sink(inp, result):
    while (item := await inp.get()) is not DONE:
        result.append(item)

async def main():
    a, b, c = (asyncio.Queue(2) for _ in range(3))
    result = []
    await asyncio.gather(
        source(a, range(8)),
        stage(lambda x: x * x, a, b),
        stage(lambda x: f"<{x}>", b, c),
        sink(c, result),
    )
    print(" ".join(result))

asyncio.run(main())
