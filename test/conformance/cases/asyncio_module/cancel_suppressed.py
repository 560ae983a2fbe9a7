import asyncio

async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("ignored", i)
    return "finished"

async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    for _ in range(2):
        t.cancel()
        await asyncio.sleep(0)
    print(t.done())
    print(await t, t.cancelled())

asyncio.run(main())
