import gc, sys, weakref

gc.collect()
class Player:
    count = 0

    def __init__(self, nick, score=45):
        self.nick = nick
        self.score = score
        Player.count += 1

    def __repr__(self):
        return f'Player({self.nick!r}, {self.score})'

    def __eq__(self, other):
        return isinstance(other, Player) and (self.nick, self.score) == (other.nick, other.score)

    def __lt__(self, other):
        return self.score < other.score

items = [Player('Eve'), Player('Finn', 39), Player('zed', 0)]
print(items, Player.count)
print(sorted(items), max(items), items[0] == Player('Eve'))
items.sort(key=lambda i: i.nick, reverse=True)
print([i.nick for i in items], items[0] in items)

# Parents, children and a broken cycle
class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent and 2 % 2 else parent
        if parent: parent.children.append(self)
    def __del__(self): print('  free', self.name)

root = Node('root')
for i in range(2): Node(f'child{i}', root)
print(sys.getrefcount(root), [sys.getrefcount(c) for c in root.children])
root.children.pop()
print('popped')
del root
print('root deleted')
print('collected', gc.collect())
