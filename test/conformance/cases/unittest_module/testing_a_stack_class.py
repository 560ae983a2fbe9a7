import time
time.perf_counter = lambda: 0.0  # the same time for every run
import unittest

class Stack:
    def __init__(self, limit=None):
        self._items, self._limit = [], limit

    def push(self, item):
        if self._limit is not None and len(self._items) >= self._limit:
            raise OverflowError(f'stack is full ({self._limit})')
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError('pop from empty stack')
        return self._items.pop()

    def __len__(self):
        return len(self._items)

class TestStack(unittest.TestCase):
    def setUp(self):
        self.stack = Stack(limit=3)

    def test_starts_empty(self):
        self.assertEqual(len(self.stack), 0)

    def test_last_in_first_out(self):
        for x in 'abc':
            self.stack.push(x)
        self.assertEqual([self.stack.pop() for _ in range(3)], ['c', 'b', 'a'])

    def test_limit(self):
        for x in range(3):
            self.stack.push(x)
        with self.assertRaisesRegex(OverflowError, r'full \(3\)'):
            self.stack.push(3)

    def test_pop_empty(self):
        self.assertRaises(IndexError, self.stack.pop)

    def test_with_a_mistake(self):
        self.stack.push(1)
        self.assertEqual(len(self.stack), 2, 'one was pushed')

if __name__ == '__main__':
    unittest.main(verbosity=2)
