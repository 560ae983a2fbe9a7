import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest

class TestMath(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 2)

    def test_wrong(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_error(self):
        raise ValueError('broken')

    @unittest.skip('not today')
    def test_skipped(self):
        self.fail('never')

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

if __name__ == '__main__':
    unittest.main()
