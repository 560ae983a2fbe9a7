import asyncio, threading, time
from concurrent.futures import ThreadPoolExecutor

def blocking(n):
    time.sleep(0.01)
    return n * 2, threading.current_thread() is threading.main_thread()

async def main():
    print(await asyncio.to_thread(blocking, 4))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 5))
    with ThreadPoolExecutor(2) as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, blocking, n) for n in range(4)))
    print(results)
    def fails():
        raise LookupError("in thread")
    try:
        await asyncio.to_thread(fails)
    except LookupError as e:
        print("caught", e)

asyncio.run(main())
