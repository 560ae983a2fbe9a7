import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest, warnings
class T(unittest.TestCase):
    def test_context(self):
        with self.assertRaises(ZeroDivisionError) as cm:
            1 / 0
        self.assertEqual(str(cm.exception), 'division by zero')
    def test_regex(self):
        with self.assertRaisesRegex(ValueError, r'invalid literal.*xyz'):
            int('xyz')
    def test_not_raised(self):
        with self.assertRaises(KeyError):
            pass
    def test_other(self):
        with self.assertRaises(KeyError):
            raise IndexError('i')
    def test_bad_pattern(self):
        with self.assertRaisesRegex(ValueError, 'nothing'):
            int('q')
    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as cm:
            warnings.warn('old', DeprecationWarning)
        self.assertIn('old', str(cm.warning))
    def test_no_warning(self):
        with self.assertWarnsRegex(UserWarning, 'x'):
            warnings.warn('y')
unittest.main(exit=False)
