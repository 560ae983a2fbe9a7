import asyncio

async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("ticker closed")

async def evens(source):
    async for x in source:
        if x % 2 == 0:
            yield x

async def main():
    print([x async for x in evens(ticker(7))])
    async for x in ticker(10):
        if x == 2:
            break
    print("left the loop")
    agen = ticker(3)
    print(await agen.__anext__(), await anext(agen))
    await agen.aclose()
    print(await anext(agen, "default"))
    print({k: v async for k, v in pairs()}, sum([x async for x in ticker(3)]))

async def pairs():
    yield "a", 1
    yield "b", 2

asyncio.run(main())
