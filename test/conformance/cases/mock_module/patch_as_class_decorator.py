import unittest
from unittest.mock import patch

def now(): return 'real'

@patch('__main__.now', return_value='frozen')
class TestNow(unittest.TestCase):
    def test_one(self, fake):
        self.assertEqual(now(), 'frozen')
        fake.assert_called_once()
    def test_two(self, fake):
        self.assertIs(now, fake)
    def helper(self):
        return now()

result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(TestNow).run(result)
print(result, TestNow('test_one').helper())
