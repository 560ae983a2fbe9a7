import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest
class T(unittest.TestCase):
    def test_even(self):
        for i in range(4):
            with self.subTest('parity', i=i):
                self.assertEqual(i % 2, 0)
    def test_fine(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 3)
unittest.main(exit=False)
