import asyncio

async def job(n):
    await asyncio.sleep(n / 10)
    return n

async def main():
    for next_one in asyncio.as_completed([job(3), job(1), job(2)]):
        print(await next_one)
    try:
        for f in asyncio.as_completed([job(1), job(90)], timeout=0.5):
            print(await f)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e))

asyncio.run(main())
