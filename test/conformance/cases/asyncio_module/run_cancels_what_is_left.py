import asyncio

async def background():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("background cancelled")
        raise
    finally:
        print("background cleaned up")

async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        raise RuntimeError("fails while it is cancelled") from None

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(0)
    print("main ends")
    return "result"

print(asyncio.run(main()))
