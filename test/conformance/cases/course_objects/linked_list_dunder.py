from collections.abc import MutableSequence, Sequence

class Node:
    __slots__ = 'value', 'next'
    __match_args__ = ('value', 'next')
    def __init__(self, value, next=None):
        self.value, self.next = value, next

class LinkedList(MutableSequence):
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.head = Node(item, self.head)
    def _node(self, i):
        if i < 0: i += len(self)
        if i < 0: raise IndexError('linked list index out of range')
        node = self.head
        while node and i:
            node, i = node.next, i - 1
        if node is None: raise IndexError('linked list index out of range')
        return node
    def __len__(self):
        n, node = 0, self.head
        while node: n, node = n + 1, node.next
        return n
    def __getitem__(self, i):
        if isinstance(i, slice):
            return type(self)(self._node(k).value for k in range(*i.indices(len(self))))
        return self._node(i).value
    def __setitem__(self, i, v): self._node(i).value = v
    def __delitem__(self, i):
        if i == 0:
            self.head = self.head.next
        else:
            before = self._node(i - 1)
            before.next = before.next.next
    def insert(self, i, v):
        if i == 0: self.head = Node(v, self.head)
        else:
            before = self._node(i - 1)
            before.next = Node(v, before.next)
    def __repr__(self):
        match self.head:
            case None: return 'empty'
            case Node(v, None): return f'only {v!r}'
            case Node(v, Node(w, _)): return f'{v!r} then {w!r}...'

l = LinkedList('abc')
l.append('d'); l.extend('xy'); l += ['z']
print(l, len(l), list(l), list(reversed(l)), l.index('d'), l.count('x'), 'q' in l, list(l[::2]))
l.reverse(); print(list(l), l.pop(), l.pop(0), list(l))
l.remove('x'); print(list(l))
for attempt in (lambda: l.remove('nope'), lambda: l.index('nope'), lambda: l[99], lambda: l.index('d', 3), lambda: LinkedList()[0], lambda: LinkedList().pop(),
                lambda: l['a'], lambda: Node(), lambda: Node(1, 2, 3), lambda: setattr(Node(1), 'other', 2), lambda: l + [1], lambda: l.sort()):
    try: print(attempt())
    except Exception as e: print(type(e).__name__, '|', e)
l.clear(); print(l, isinstance(l, Sequence), LinkedList([5]), LinkedList.__abstractmethods__, MutableSequence.__abstractmethods__ >= {'insert'})
class Half(MutableSequence):
    def __len__(self): return 0
Half()
