class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next
class LinkedList:
    def __init__(self, items=()):
        self.head = None; self.size = 0
        for x in items: self.append(x)
    def append(self, v):
        node = Node(v); self.size += 1
        if not self.head: self.head = node; return
        cur = self.head
        while cur.next: cur = cur.next
        cur.next = node
    def __iter__(self):
        cur = self.head
        while cur: yield cur.value; cur = cur.next
    def __len__(self): return self.size
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        if i < 0: i += self.size
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(f'index {i} out of range')
    def __delitem__(self, i):
        if i == 0: self.head = self.head.next
        else:
            cur = self.head
            for _ in range(i - 1): cur = cur.next
            cur.next = cur.next.next
        self.size -= 1
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
    def __contains__(self, v): return any(x == v for x in self)
    def __repr__(self): return ' -> '.join(map(repr, self)) or 'empty'
    def __add__(self, o): return LinkedList([*self, *o])
    def __reversed__(self): return iter(list(self)[::-1])
l = LinkedList('abcd'); print(l, len(l), l[1], l[-1], 'c' in l, 'z' in l, l[1:3], list(reversed(l))); l.reverse(); del l[0]; del l[1]; print(l, l + 'xy', bool(LinkedList()), LinkedList())
try: l[9]
except IndexError as e: print(e)
a, *b = l; print(a, b, sorted(l), max(l), ''.join(l), dict(zip(l, range(9))))
class Tree:
    def __init__(self): self.root = None
    def add(self, k):
        def put(n): return {'k': k, 'l': None, 'r': None} if n is None else (n.update({'l': put(n['l'])} if k < n['k'] else {'r': put(n['r'])}) or n)
        self.root = put(self.root); return self
    def walk(self, n=0):
        n = self.root if n == 0 else n
        if n: yield from self.walk(n['l']); yield n['k']; yield from self.walk(n['r'])
    def depth(self, n=0):
        n = self.root if n == 0 else n
        return 0 if n is None else 1 + max(self.depth(n['l']), self.depth(n['r']))
t = Tree()
for k in (5, 2, 8, 1, 9, 3): t.add(k)
print(list(t.walk()), t.depth(), t.root['l']['r']['k'])
class Stack(list):
    push = list.append
    @property
    def top(self): return self[-1] if self else None
def balanced(s):
    st = Stack()
    for c in s:
        if c in '([{': st.push(c)
        elif c in ')]}':
            if not st or '([{'.index(st.pop()) != ')]}'.index(c): return False
    return not st
print([balanced(s) for s in ('([]{})', '(]', '((', '')], Stack([1]).top, Stack().top)
from collections import deque
def bfs(g, s, e):
    q, seen = deque([[s]]), {s}
    while q:
        p = q.popleft()
        if p[-1] == e: return p
        for n in g.get(p[-1], ()):
            if n not in seen: seen.add(n); q.append(p + [n])
print(bfs({'a': 'bc', 'b': 'd', 'c': 'd', 'd': 'e'}, 'a', 'e'), bfs({}, 1, 2))
