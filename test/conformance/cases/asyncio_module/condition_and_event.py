import asyncio

async def consumer(cond, box, n):
    async with cond:
        await cond.wait_for(lambda: len(box) > n)
        print("consumer", n, box)

async def main():
    cond = asyncio.Condition()
    box = []
    tasks = [asyncio.create_task(consumer(cond, box, n)) for n in range(3)]
    await asyncio.sleep(0)
    for item in "abc":
        async with cond:
            box.append(item)
            cond.notify_all()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    event = asyncio.Event()
    async def waiter(n):
        await event.wait()
        print("event", n)
    ws = [asyncio.create_task(waiter(n)) for n in range(2)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*ws)
    print(event.is_set(), await event.wait())

asyncio.run(main())
