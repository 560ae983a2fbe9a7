import gc
class N:
    def __init__(self, v): self.v, self.prev, self.next = v, None, None
nodes = [N(i) for i in range(5)]
for a, b in zip(nodes, nodes[1:]): a.next, b.prev = b, a
gc.collect()
del nodes, a, b
print(gc.collect())
