import weakref
class Node:
    def __init__(self, name, parent=None):
        self.name = name
        self.children = []
        self.parent = weakref.ref(parent) if parent else None
        if parent: parent.children.append(self)
    def __del__(self): print('del', self.name)
root = Node('root')
child = Node('child', root)
print(child.parent().name)
del root
print(child.parent())
