import asyncio, sys

async def ok(n):
    await asyncio.sleep(n / 100)
    print("ok", n)
    return n

async def bad(n):
    await asyncio.sleep(n / 100)
    raise KeyError(n)

async def victim():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("victim cancelled")
        raise

MAIN = '''
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(2))
        b = tg.create_task(ok(1), name="second")
        print(tg)
    print(a.result() + b.result(), b.get_name(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1))
            tg.create_task(victim())
            tg.create_task(bad(1))
    except* KeyError as eg:
        print(eg, eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(victim())
            await asyncio.sleep(0)
            raise ZeroDivisionError("body")
    except* ZeroDivisionError as eg:
        print(eg.exceptions)
    try:
        tg.create_task(ok(1))
    except RuntimeError as e:
        print(str(e).split(" ", 1)[1].replace("finished", "finished"))
'''

if sys.version_info >= (3, 11):
    exec(MAIN)
    asyncio.run(main())
