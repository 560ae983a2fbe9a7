"""A module tested twice: with doctest and with unittest, some of both failing.

>>> s = Stack()
>>> s.push(1).push(2)
Stack([1, 2])
>>> s.pop()
2
>>> s.peek()  # doctest: +ELLIPSIS
Traceback (most recent call last):
    ...
AttributeError: 'Stack' object has no attribute 'peek'...
>>> len(s)
5
>>> {'b': 1, 'a': 2}
{'a': 2, 'b': 1}
>>> print('a  b')  # doctest: +NORMALIZE_WHITESPACE
a b
"""
import doctest
import io
import sys
import unittest

class Stack:
    def __init__(self, items=()): self._items = list(items)
    def push(self, x):
        """
        >>> Stack('a').push('b')._items
        ['a', 'b']
        """
        self._items.append(x)
        return self
    def pop(self): return self._items.pop()
    def __len__(self): return len(self._items)
    def __repr__(self): return f'Stack({self._items})'

class TestStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('class up')
    def setUp(self): self.s = Stack([1, 2, 3])
    def tearDown(self): del self.s
    def test_pop(self): self.assertEqual(self.s.pop(), 3)
    def test_wrong(self):
        "pop gives the last one"
        self.assertEqual(self.s.pop(), 4, 'last item')
    def test_lists(self): self.assertListEqual([1, 2, [3]], [1, 2, [4], 5])
    def test_dicts(self): self.assertEqual({'a': 1, 'b': [1, 2]}, {'a': 1, 'b': [1, 3]})
    def test_text(self): self.assertMultiLineEqual('one\ntwo\n', 'one\n2\n')
    def test_empty(self):
        with self.assertRaisesRegex(IndexError, 'pop from empty') as cm: Stack().pop()
        self.assertIsInstance(cm.exception, LookupError)
    def test_no_raise(self):
        with self.assertRaises(ValueError): self.s.pop()
    def test_error(self): self.s.peek()
    @unittest.skip('later')
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_expected(self): self.assertTrue(0)
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_sub(self):
        for i in range(4):
            with self.subTest('evens', i=i): self.assertEqual(i % 2, 0)
    def test_many(self):
        self.assertIn(1, self.s._items); self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertIsNone(None); self.assertCountEqual([1, 2], [2, 1])
        self.assertGreater(1, 2)

results = doctest.testmod(verbose=False)
print(results, results.failed, results.attempted)
out = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestStack)
r = unittest.TextTestRunner(out, verbosity=2).run(suite)
text = out.getvalue()
print('\n'.join(line for line in text.splitlines() if 'Ran ' not in line and '^' not in line and '~' not in line))
print(r, r.wasSuccessful(), suite.countTestCases(), [str(t).split()[0] for t, _ in r.failures])
quiet = unittest.main(argv=['prog', 'TestStack.test_pop', 'TestStack.nope'], exit=False, testRunner=unittest.TextTestRunner(stream=io.StringIO()))
print(quiet.result)
