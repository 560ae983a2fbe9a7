import asyncio, sys

async def main():
    try:
        async with asyncio.timeout(0.01) as cm:
            print(cm.expired(), cm.when() is not None)
            await asyncio.sleep(1)
    except TimeoutError as e:
        print("timed out", repr(e), cm.expired())
    async with asyncio.timeout(1) as cm:
        await asyncio.sleep(0.001)
    print(cm.expired(), cm)
    async with asyncio.timeout(None) as cm:
        print(cm.when())
        cm.reschedule(asyncio.get_running_loop().time() + 5)
    try:
        async with asyncio.timeout_at(0):
            await asyncio.sleep(0)
            print("not reached")
    except TimeoutError:
        print("already late")
    try:
        cm.reschedule(None)
    except RuntimeError as e:
        print(e)
    outer_log = []
    try:
        async with asyncio.timeout(0.01):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(1)
            except asyncio.CancelledError:
                outer_log.append("inner cancelled")
                raise
    except TimeoutError:
        outer_log.append("outer timeout")
    print(outer_log)

if sys.version_info >= (3, 11):
    asyncio.run(main())
