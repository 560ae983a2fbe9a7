import asyncio

async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("worker:", repr(e), e.args)
        raise

async def main():
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    print(t.cancel("stop it"))
    try:
        await t
    except asyncio.CancelledError as e:
        print("main:", repr(e))
    print(t.cancelled(), t.done(), t.cancel())
    t = asyncio.create_task(worker())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print("never ran:", repr(e))
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print("exception():", repr(e))
    try:
        t.result()
    except asyncio.CancelledError as e:
        print("result():", repr(e))

asyncio.run(main())
