import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest, asyncio
events = []
class T(unittest.IsolatedAsyncioTestCase):
    def setUp(self): events.append('setUp')
    async def asyncSetUp(self): events.append('asyncSetUp')
    async def test_sleep(self):
        await asyncio.sleep(0.01)
        events.append('test')
        self.assertEqual(await asyncio.sleep(0, 5), 5)
        self.addAsyncCleanup(self.clean)
    async def clean(self): events.append('cleanup')
    async def test_fails(self):
        await asyncio.sleep(0)
        self.assertEqual(1, 2)
    async def asyncTearDown(self): events.append('asyncTearDown')
    def tearDown(self): events.append('tearDown')
unittest.main(exit=False)
print(events)
