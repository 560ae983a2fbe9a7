import asyncio, time

def blocking(name, delay):
    time.sleep(delay)
    print("done", name)
    return name

async def main():
    start = time.monotonic()
    results = await asyncio.gather(
        asyncio.to_thread(blocking, "slow", 0.9),
        asyncio.to_thread(blocking, "fast", 0.3),
        asyncio.to_thread(blocking, "middle", 0.6),
    )
    print(results, time.monotonic() - start < 1.7)

asyncio.run(main())
