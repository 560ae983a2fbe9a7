import asyncio

async def slow(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise

async def main():
    print(await asyncio.wait_for(slow(0.01), 1))
    try:
        await asyncio.wait_for(slow(10), timeout=0.01)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, repr(e), type(e.__cause__).__name__, isinstance(e, Exception))
    try:
        await asyncio.wait_for(slow(10), timeout=0)
    except asyncio.TimeoutError as e:
        print("zero", repr(e))
    print(await asyncio.wait_for(slow(0.01), None))

asyncio.run(main())
