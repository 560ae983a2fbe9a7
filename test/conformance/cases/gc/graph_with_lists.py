import gc
class Node:
    def __init__(self, name): self.name, self.edges = name, []
nodes = [Node(c) for c in 'abcd']
for n in nodes: n.edges.extend(nodes)
gc.collect()
del nodes, n
print(gc.collect())
