import asyncio, sys

async def add(log, x):
    log.append(x)
    return x

def main():
    log = []
    with asyncio.Runner() as runner:
        print(runner.run(add(log, 1)), runner.run(add(log, 2)))
        loop = runner.get_loop()
        print(loop.is_running(), loop.is_closed())
    print(log, loop.is_closed())
    try:
        runner.run(add(log, 3))
    except RuntimeError as e:
        print(e)
    try:
        asyncio.Runner().run(5)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)

if sys.version_info >= (3, 11):
    main()
