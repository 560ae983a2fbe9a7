import asyncio

async def helper(n):
    await asyncio.sleep(0)
    if n == 0:
        raise ValueError("bottom")
    await helper(n - 1)

async def main():
    await helper(2)

asyncio.run(main())
