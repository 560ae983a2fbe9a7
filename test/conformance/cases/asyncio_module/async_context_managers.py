import asyncio
from contextlib import asynccontextmanager, AsyncExitStack

@asynccontextmanager
async def resource(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    except KeyError as e:
        print("swallowed", e)
    finally:
        print("close", name)

async def main():
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    async with resource("c"):
        raise KeyError("x")
    async with AsyncExitStack() as stack:
        for n in "de":
            await stack.enter_async_context(resource(n))
        stack.push_async_callback(asyncio.sleep, 0)
        print("inside")

asyncio.run(main())
