import asyncio

PAGES = {
    "/": ["/about", "/blog", "/shop"],
    "/about": ["/", "/team"],
    "/blog": ["/blog/1", "/blog/2"],
    "/shop": ["/cart"],
    "/team": [],
    "/blog/1": ["/"],
    "/blog/2": ["/missing"],
    "/cart": ["/shop"],
}
LATENCY = {"/": 0.1, "/about": 0.31, "/blog": 0.2, "/shop": 0.47, "/team": 0.13}

class NotFound(Exception):
    pass

async def fetch(url):
    await asyncio.sleep(LATENCY.get(url, 0.17))
    try:
        return PAGES[url]
    except KeyError:
        raise NotFound(url) from None

async def crawl(start, workers=2):
    seen = {start}
    order, errors = [], []
    queue = asyncio.Queue()
    queue.put_nowait(start)

    async def worker(name):
        while True:
            url = await queue.get()
            try:
                links = await fetch(url)
                order.append(url)
                for link in links:
                    if link not in seen:
                        seen.add(link)
                        queue.put_nowait(link)
            except NotFound as e:
                errors.append(repr(e))
            finally:
                queue.task_done()

    tasks = [asyncio.create_task(worker(f"w{i}")) for i in range(workers)]
    await queue.join()
    for t in tasks:
        t.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(r).__name__ for r in results])
    return order, errors

order, errors = asyncio.run(crawl("/"))
print(order)
print(errors)
