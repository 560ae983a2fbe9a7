import asyncio

async def precious():
    await asyncio.sleep(0.02)
    print("precious done")
    return "gold"

async def main():
    inner = asyncio.create_task(precious())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.005)
    except asyncio.TimeoutError:
        print("gave up waiting", inner.done())
    print(await inner)
    outer = asyncio.shield(asyncio.create_task(asyncio.sleep(1)))
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled")

asyncio.run(main())
