import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_later(0.02, log.append, "later")
    loop.call_soon(log.append, "soon")
    h = loop.call_later(0.01, log.append, "cancelled")
    h.cancel()
    print(h.cancelled(), loop.is_running(), loop.is_closed())
    await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(0.03)
    print(log)
    fut = loop.create_future()
    loop.call_soon(fut.set_result, "set")
    print(await fut)

asyncio.run(main())
