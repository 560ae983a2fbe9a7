import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest

class T(unittest.TestCase):
    def test(self):
        self.assertIn(3, [1, 2, 3])

unittest.main()
