import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest

class TestStrings(unittest.TestCase):
    """Strings."""
    def test_upper(self):
        """upper() makes letters large."""
        self.assertEqual('a'.upper(), 'A')

    def test_split(self):
        self.assertEqual('a b'.split(), ['a', 'b'])
        with self.assertRaises(TypeError):
            'a b'.split(2)

    @unittest.skipIf(True, 'reason here')
    def test_skip(self):
        pass

unittest.main(verbosity=2, exit=False)
print('after main')
