import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest
log = []
def setUpModule(): log.append('module up')
def tearDownModule(): log.append('module down')
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append('A up')
    @classmethod
    def tearDownClass(cls): log.append('A down')
    def setUp(self):
        log.append('setUp ' + self._testMethodName)
        self.addCleanup(log.append, 'cleanup')
    def tearDown(self): log.append('tearDown')
    def test_1(self): log.append('test 1')
    def test_2(self): log.append('test 2'); self.fail()
class B(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('no class')
    def test_never(self): log.append('never')
class C(unittest.TestCase):
    def setUp(self): self.skipTest('in setUp')
    def test(self): log.append('never')
unittest.main(exit=False, verbosity=2)
print(log)
