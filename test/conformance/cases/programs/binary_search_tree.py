class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key, value=None):
        def go(node):
            if node is None:
                return {'key': key, 'value': value, 'left': None, 'right': None}
            if key < node['key']:
                node['left'] = go(node['left'])
            elif key > node['key']:
                node['right'] = go(node['right'])
            else:
                node['value'] = value
            return node
        self.root = go(self.root)

    def find(self, key):
        node = self.root
        while node:
            if key == node['key']: return node['value']
            node = node['left'] if key < node['key'] else node['right']
        raise KeyError(key)

    def walk(self, order='in'):
        def go(node):
            if not node: return
            if order == 'pre': yield node['key']
            yield from go(node['left'])
            if order == 'in': yield node['key']
            yield from go(node['right'])
            if order == 'post': yield node['key']
        return list(go(self.root))

    def height(self):
        def go(node): return 0 if node is None else 1 + max(go(node['left']), go(node['right']))
        return go(self.root)

t = Tree()
for word in 'the quick brown fox jumps over the lazy dog'.split():
    t.insert(word, len(word))
print(t.walk())
print(t.walk('pre'))
print(t.walk('post'))
print(t.height(), t.find('fox'))
try:
    t.find('cat')
except KeyError as e:
    print('missing', e)
