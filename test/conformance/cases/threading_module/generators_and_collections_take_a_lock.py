# Locks that are held while sleeping inside generators, coroutines and caches, and inside what collects from them.
import asyncio
import collections
import contextlib
import contextvars
import functools
import itertools
import threading
import time

name = contextvars.ContextVar('name', default='nobody')


class Counter:
    def __init__(self):
        self.lock, self.n = threading.RLock(), 0

    def step(self, value=None):
        with self.lock:
            n = self.n
            time.sleep(0.001)
            self.n = n + 1
        return value


def numbers(c, n=3):
    for i in range(n):
        yield c.step(i)


def send_and_throw(c):
    def adder():
        total = 0
        while True:
            try:
                total += yield c.step(total)
            except KeyError:
                total = 0

    it = adder()
    return next(it), it.send(2), it.send(3), it.throw(KeyError()), it.send(1)


def errors_in_a_manager(c):
    @contextlib.contextmanager
    def manager():
        try:
            yield
        except ValueError as e:
            c.step()
            seen.append(str(e))

    seen = []
    for i in range(2):
        with manager():
            raise ValueError(i)
    return seen


def cached(c):
    @functools.lru_cache(maxsize=2)
    def square(x):
        return c.step(x * x)

    return [square(x) for x in (1, 2, 1, 3, 2)], square.cache_info()


def grown(c):
    items = [9]
    items.extend(numbers(c))
    items += numbers(c)
    found = {7}
    found.update(numbers(c))
    words = {}
    words.update((str(x), x) for x in numbers(c))
    return items, found, words, collections.deque(numbers(c), maxlen=2), collections.Counter(numbers(c))


def chained(c):
    def through():
        yield from map(c.step, [1, 2])

    return (
        list(through()), list(itertools.chain(numbers(c), numbers(c, 1))), list(itertools.islice(numbers(c, 9), 1, 6, 2)),
        list(itertools.accumulate(numbers(c), lambda a, b: c.step(a + b))), list(itertools.zip_longest(numbers(c), [5])),
        [(k, list(g)) for k, g in itertools.groupby(numbers(c), key=lambda x: c.step(x // 2))], list(itertools.product(numbers(c, 2), repeat=2)),
        list(itertools.starmap(lambda a, b: c.step(a + b), [(1, 2)])), [x for x in itertools.takewhile(lambda x: c.step(x < 1), [0, 1, 0])],
    )


def in_a_context(c):
    def work():
        c.step()
        name.set('somebody')
        return c.step(name.get())

    return contextvars.copy_context().run(work), name.get()


def in_an_event_loop(c):
    async def one(x):
        c.step()
        await asyncio.sleep(0.001)
        return c.step(x)

    async def main():
        return await asyncio.gather(one(1), one(2), asyncio.to_thread(c.step, 3), asyncio.to_thread(c.step, 4))

    return asyncio.run(main())


for action in send_and_throw, errors_in_a_manager, cached, grown, chained, in_a_context, in_an_event_loop:
    counter = Counter()
    results = []
    threads = [threading.Thread(target=lambda: results.append(action(counter))) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(action.__name__, counter.n, results[0] == results[1] == results[2])
    print(results[0])
