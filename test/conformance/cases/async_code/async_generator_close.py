import asyncio
async def g():
    try:
        yield 1
        yield 2
    finally: print('closed')
async def main():
    it = g(); print(await it.__anext__()); await it.aclose()
    async for x in g(): break
    print('end')
asyncio.run(main())
