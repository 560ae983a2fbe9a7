import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest
class T(unittest.TestCase):
    def test_a(self):
        print('printed by a')
        self.fail('a')
    def test_b(self):
        print('printed by b')
unittest.main(exit=False, buffer=True)
unittest.main(exit=False, failfast=True, argv=['prog'])
