import asyncio, functools

def retry(times, base=0.001, on=(ConnectionError,)):
    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            delay = base
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except on as e:
                    print(f"attempt {attempt} failed: {e!r}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay)
                    delay *= 2
        return wrapper
    return decorate

calls = 0

@retry(4)
async def flaky(limit):
    """Fails until it has been called often enough."""
    global calls
    calls += 1
    if calls < limit:
        raise ConnectionError(f"call {calls}")
    return f"ok after {calls}"

async def main():
    global calls
    print(await flaky(3))
    calls = 0
    try:
        await flaky(10)
    except ConnectionError as e:
        print("gave up:", e)
    print(flaky.__name__, flaky.__doc__)

asyncio.run(main())
