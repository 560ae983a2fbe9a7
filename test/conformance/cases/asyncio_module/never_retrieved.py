import asyncio, gc

async def fails():
    raise ValueError("nobody looks")

async def main():
    t = asyncio.create_task(fails(), name="failing")
    await asyncio.sleep(0)
    del t
    gc.collect()
    print("after")

asyncio.run(main())
