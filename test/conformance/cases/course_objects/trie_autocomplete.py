class Trie:
    class _Node(dict):
        __slots__ = ('end', 'count')
        def __init__(self):
            super().__init__()
            self.end, self.count = False, 0
        def __missing__(self, key):
            node = self[key] = type(self)()
            return node
    def __init__(self, *words):
        self.root = self._Node()
        for w in words: self.add(w)
    def add(self, word):
        node = self.root
        for ch in word:
            node = node[ch]
            node.count += 1
        node.end = True
    def __contains__(self, word):
        node = self.root
        for ch in word:
            if (node := node.get(ch)) is None: return False
        return node.end
    def complete(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node: return
            node = node[ch]
        yield from self._walk(node, prefix)
    def _walk(self, node, prefix):
        if node.end: yield prefix
        for ch in sorted(node):
            yield from self._walk(node[ch], prefix + ch)
    def __delitem__(self, word):
        if word not in self: raise KeyError(word)
        path, node = [], self.root
        for ch in word:
            path.append((node, ch)); node = node[ch]
        node.end = False
        for parent, ch in reversed(path):
            parent[ch].count -= 1
            if not parent[ch] and not parent[ch].end: del parent[ch]

t = Trie('tea', 'ten', 'team', 'to', 'inn', 'in', 'Tür', '日本', '日記')
print(list(t.complete('te')), list(t.complete('')), list(t.complete('日')))
print('te' in t, 'tea' in t, 'Tür' in t, '' in t)
del t['tea']; print(list(t.complete('te')), t.root['t'].count)
del t['team']; print(t.root['t']['e'])
g = t.complete('i'); print(next(g), g.gi_frame.f_locals['prefix'], g.gi_yieldfrom is None)
print(list(g), g.gi_frame)
try: t.root.extra = 5
except AttributeError as e: print(e)
try: 5 in t
except TypeError as e: print(e)
try: [] in t
except TypeError as e: print(e)
try: Trie(['a', ['b']])
except Exception as e: print(repr(e))
del t['nothing']
