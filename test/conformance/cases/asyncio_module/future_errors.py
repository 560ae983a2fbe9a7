import asyncio

async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    for call in (f.result, f.exception):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    f.set_result(1)
    for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError)):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    g = loop.create_future()
    for value in (StopIteration, StopIteration(), 5):
        try:
            g.set_exception(value)
        except (TypeError, RuntimeError) as e:
            print(type(e).__name__, e)
        else:
            print("set", repr(g.exception()))
            break
    print(f.done(), f.cancelled(), await f)

asyncio.run(main())
