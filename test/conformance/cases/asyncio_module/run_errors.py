import asyncio

async def coro():
    return 5

async def nested():
    c = coro()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()

print(asyncio.run(coro()))
asyncio.run(nested())
for bad in (5, print, None):
    try:
        asyncio.run(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.create_task(5)
except RuntimeError as e:
    print(e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
