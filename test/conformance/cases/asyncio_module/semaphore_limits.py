import asyncio

running = peak = 0

async def job(sem, n):
    global running, peak
    async with sem:
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0.001 * (n % 3 + 1))
        running -= 1
    return n

async def main():
    sem = asyncio.Semaphore(3)
    print(sum(await asyncio.gather(*(job(sem, n) for n in range(12)))), peak)
    b = asyncio.BoundedSemaphore(1)
    await b.acquire()
    b.release()
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    print(sem.locked(), b.locked())

asyncio.run(main())
