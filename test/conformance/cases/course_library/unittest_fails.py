import unittest

def median(xs):
    xs = sorted(xs)
    n = len(xs)
    return xs[n // 2]

class TestMedian(unittest.TestCase):
    """Tests of median."""
    def setUp(self): self.data = [3, 1, 2]
    def test_odd(self):
        """an odd number of items"""
        self.assertEqual(median(self.data), 2)
    def test_even(self):
        self.assertEqual(median([1, 2, 3, 4]), 2.5, 'even length')
    def test_empty(self):
        with self.assertRaises(ValueError): median([])
    def test_raises_nothing(self):
        with self.assertRaisesRegex(IndexError, 'out of'): median([1])
    def test_list(self):
        self.assertListEqual([1, 2, 3, 4], [1, 2, 4, 3])
    def test_dict(self):
        self.assertEqual({'a': 1, 'b': [1, 2]}, {'a': 1, 'b': [1, 3], 'c': None})
    def test_text(self):
        self.assertMultiLineEqual('one\ntwo\nthree\n', 'one\n2\nthree\n')
    def test_almost(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertAlmostEqual(1.0, 1.1, places=2)
    def test_in(self): self.assertIn('x', 'abc')
    def test_is(self): self.assertIsInstance('5', int)
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i, square=i * i):
                self.assertEqual(i % 2, 0)
    @unittest.skip('not yet')
    def test_skipped(self): self.fail()
    @unittest.expectedFailure
    def test_expected(self): self.assertTrue(False)
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_set(self): self.assertSetEqual({1, 2}, {2, 3})
    def test_tuple(self): self.assertTupleEqual((1, 2), (1,))
    def test_regex(self): self.assertRegex('hello', r'^\d')
    def test_count(self): self.assertCountEqual([1, 1, 2], [1, 2, 2])
    def test_less(self): self.assertLess(5, 3)
    def test_none(self): self.assertIsNone(0)
    def tearDown(self): del self.data

if __name__ == '__main__':
    import sys
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestMedian)
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, durations=None).run(suite) if False else unittest.TestResult()
    suite.run(result)
    print(result, result.testsRun, result.wasSuccessful())
    for test, text in result.failures + result.errors:
        print('=' * 50, test, test.shortDescription(), sep='\n')
        print(text)
    print(result.skipped, len(result.expectedFailures), result.unexpectedSuccesses)
