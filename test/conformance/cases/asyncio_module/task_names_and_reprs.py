import asyncio, re

def show(o):
    print(re.sub(r"0x[0-9a-f]+", "0x", repr(o)))

async def work(n):
    await asyncio.sleep(0)
    return n

async def main():
    t = asyncio.create_task(work(1))
    print(t.get_name(), asyncio.current_task().get_name())
    show(t)
    await asyncio.sleep(0)
    show(t)
    await t
    show(t)
    t2 = asyncio.create_task(work(2), name="named")
    t2.set_name("renamed")
    print(t2.get_name())
    t2.cancel()
    show(t2)
    await asyncio.wait([t2])
    show(t2)
    async def fail():
        1 / 0
    t3 = asyncio.create_task(fail(), name="t3")
    await asyncio.wait([t3])
    show(t3)
    t3.exception()
    f = asyncio.get_running_loop().create_future()
    show(f)
    f.add_done_callback(print)
    show(f)
    f.remove_done_callback(print)
    f.set_result([1, 2])
    show(f)
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError("k"))
    show(f)
    f.exception()
    f = asyncio.get_running_loop().create_future()
    f.cancel()
    show(f)
    show(asyncio.Lock())
    show(asyncio.Event())
    show(asyncio.Semaphore(2))
    show(asyncio.Condition())
    show(asyncio.Queue(3))

asyncio.run(main())
