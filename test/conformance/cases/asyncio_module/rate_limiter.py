import asyncio

class RateLimiter:
    def __init__(self, rate, per):
        self.rate, self.per = rate, per
        self.tokens = rate
        self.waiting = 0

    async def __aenter__(self):
        while self.tokens == 0:
            self.waiting += 1
            await asyncio.sleep(self.per)
            self.waiting -= 1
            self.tokens = self.rate
        self.tokens -= 1
        return self

    async def __aexit__(self, *exc):
        return False

async def call(limiter, n, log):
    async with limiter:
        log.append(n)
        await asyncio.sleep(0)

async def main():
    limiter = RateLimiter(2, 0.01)
    log = []
    await asyncio.gather(*(call(limiter, n, log) for n in range(6)))
    print(sorted(log), limiter.waiting)

asyncio.run(main())
