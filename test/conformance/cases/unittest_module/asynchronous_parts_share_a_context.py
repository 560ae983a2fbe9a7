# All parts of an asynchronous test run in one context and one loop; what a plain method returns may be awaited in 3.10 only.
import asyncio
import contextvars
import sys
import unittest
import warnings

where = contextvars.ContextVar('where', default='nowhere')
seen = []


def note(word):
    seen.append(f'{word}:{where.get()}')
    where.set(word)


class Parts(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        note('setUp')
        self.addCleanup(note, 'cleanup')

    async def asyncSetUp(self):
        note('asyncSetUp')
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.later, 'async cleanup')

    async def later(self, word):
        await asyncio.sleep(0)
        note(word)

    async def test_async(self):
        note('test')
        self.assertIs(asyncio.get_running_loop(), self.loop)
        self.assertTrue(self.loop.get_debug())

    def test_plain(self):
        note('plain')

    def test_returns_coroutine(self):
        return self.later('returned')

    async def test_fails(self):
        with self.subTest('inner', n=1):
            await asyncio.sleep(0)
            self.fail('in vain')
        await asyncio.sleep(0)
        note('behind')

    async def test_leaves_a_task(self):
        async def forever():
            try:
                await asyncio.sleep(1000)
            finally:
                seen.append('cancelled')
        self.task = asyncio.create_task(forever())
        await asyncio.sleep(0)

    async def asyncTearDown(self):
        note('asyncTearDown')

    def tearDown(self):
        note('tearDown')


for name in unittest.defaultTestLoader.getTestCaseNames(Parts):
    seen.clear()
    result = unittest.TestResult()
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        test = Parts(name)
        test.run(result)
        if name == 'test_returns_coroutine':
            import gc
            gc.collect()
    print(name, result, seen[:-1] if seen[-1:] == ['cancelled'] else seen, seen.count('cancelled'))
    for test, text in result.failures + result.errors:
        print('  ', test, text.splitlines()[-1])
    print('   outside:', where.get())

seen.clear()
Parts('test_async').debug()
print(seen)
