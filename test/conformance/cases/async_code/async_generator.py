import asyncio
async def g(n):
    for i in range(n): await asyncio.sleep(0); yield i
async def main():
    async for x in g(3): print(x, end=' ')
    print([x async for x in g(4) if x % 2], {x: 1 async for x in g(2)})
asyncio.run(main())
