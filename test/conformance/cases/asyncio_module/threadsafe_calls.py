import asyncio, threading, time

async def double(x):
    await asyncio.sleep(0.001)
    return x * 2

def from_thread(loop, out):
    future = asyncio.run_coroutine_threadsafe(double(21), loop)
    out.append(future.result(timeout=5))
    loop.call_soon_threadsafe(out.append, "called")

async def main():
    out = []
    t = threading.Thread(target=from_thread, args=(asyncio.get_running_loop(), out))
    t.start()
    while len(out) < 2:
        await asyncio.sleep(0.001)
    t.join()
    print(out)

asyncio.run(main())

def loop_in_thread():
    result.append(asyncio.run(double(4)))
result = []
t = threading.Thread(target=loop_in_thread)
t.start()
t.join()
print(result)
