import asyncio

async def make():
    return asyncio.get_running_loop().create_future()

fut = asyncio.run(make())

async def use():
    try:
        await asyncio.wait_for(asyncio.gather(fut), 1)
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, str(e).split("<")[0])
    async def bare():
        await fut
    try:
        await asyncio.create_task(bare(), name="T")
    except RuntimeError as e:
        print(str(e)[:20], "attached to a different loop" in str(e))

asyncio.run(use())
