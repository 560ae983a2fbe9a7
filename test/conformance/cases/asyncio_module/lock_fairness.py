import asyncio

async def use(lock, n, log):
    log.append(f"want {n}")
    async with lock:
        log.append(f"have {n}")
        await asyncio.sleep(0.001)
    log.append(f"left {n}")

async def main():
    lock = asyncio.Lock()
    log = []
    await asyncio.gather(*(use(lock, n, log) for n in range(3)))
    print(log)
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    try:
        with lock:
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

asyncio.run(main())
