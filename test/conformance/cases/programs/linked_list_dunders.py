"""A linked list that behaves like a list, and what happens when it does not."""
from __future__ import annotations
from collections.abc import MutableSequence, Iterable
from typing import Any, overload
import copy
import sys

class Node:
    __slots__ = 'value', 'next'
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

class LinkedList(MutableSequence):
    def __init__(self, it: Iterable = ()):
        self._head, self._n = None, 0
        self.extend(it)

    def _node(self, i):
        if not isinstance(i, int):
            raise TypeError(f'{type(self).__name__} indices must be integers, not {type(i).__name__}')
        if i < 0: i += self._n
        if not 0 <= i < self._n:
            raise IndexError(f'{type(self).__name__} index out of range')
        node = self._head
        for _ in range(i): node = node.next
        return node

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList([self._node(k).value for k in range(*i.indices(self._n))])
        return self._node(i).value
    def __setitem__(self, i, v): self._node(i).value = v
    def __delitem__(self, i):
        self._node(i)
        if i in (0, -self._n): self._head = self._head.next
        else:
            prev = self._node(i - 1)
            prev.next = prev.next.next
        self._n -= 1
    def __len__(self): return self._n
    def insert(self, i, v):
        if i <= 0 or not self._n: self._head = Node(v, self._head)
        else:
            prev = self._node(min(i, self._n) - 1)
            prev.next = Node(v, prev.next)
        self._n += 1
    def __eq__(self, other): return list(self) == list(other) if isinstance(other, Iterable) else NotImplemented
    def __repr__(self): return ' -> '.join(map(repr, self)) or 'empty'
    def __iadd__(self, other):
        self.extend(other)
        return self
    def __mul__(self, n): return LinkedList(list(self) * n)
    __rmul__ = __mul__

a = LinkedList('abc')
a += [1, 2]
print(a, len(a), a[1:], a[::-2], a == list(a), a != 5, 'b' in a, a.index('c'), a.count(1), bool(LinkedList()))
a[0] = None
del a[1], a[-1]
a.reverse()
print(a, list(reversed(a)), a.pop(), a.pop(0), a, 2 * a, a * 0)
for bad in ('a[9]', 'a["x"]', 'a[1.0]', 'a.remove("q")', 'a.index("q")', 'LinkedList().pop()', 'a + [1]', 'hash(a)', 'a < a', 'del a[5]', 'a.pop("x")', 'a * a', 'LinkedList(5)', 'a()', 'a.foo', '~a', 'a["x"] = 1', 'Node(1).prev', 'next(a)', 'int(a)', 'f"{a:>5}"', 'range(a)', '[1] + a', 'a @ a', 'abs(a)', 'round(a)', 'LinkedList().head.next', '{**a}', 'print(*a, sep=a)', 'len(Node(1))', 'iter(Node)', 'MutableSequence()', 'a[1:2:0]', 'Node()', 'Node(1, 2, 3)', 'Node(1, nxt=2)', 'Node(value=1, value2=2)']:
    try:
        exec(bad) if '=' in bad and '(' not in bad or bad.startswith('del') else print(bad, eval(bad))
    except Exception as e:
        print(f'{bad:<24}{type(e).__name__}: {e}')
b = copy.copy(a)
c = copy.deepcopy(a)
print(b._head is a._head, c._head is a._head, c == a)
n = Node([1], None)
m = copy.deepcopy(n)
print(m.value == n.value, m.value is n.value, hasattr(n, '__dict__'), n.__slots__)
try:
    n.extra = 1
except AttributeError as e:
    print(e)
class Partial(MutableSequence):
    def __len__(self): return 0
try:
    Partial()
except TypeError as e:
    print(e)
print(LinkedList.__abstractmethods__, sorted(Partial.__abstractmethods__), LinkedList.__mro__[1:4])
print(LinkedList.__init__.__annotations__)
a.extend(a)
print(a, sys.getrefcount(a))
print(a[LinkedList])
