# os is there when a script begins: importing it counts nothing and leaves nothing.
import gc
import os

class Node:
    def __init__(self, v):
        self.v = v
        self.next = None
    def link(self, other):
        self.next = other
def ring(n):
    nodes = [Node(i) for i in range(n)]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]): a.link(b)

ring(3)
print('collected', gc.collect())
ring(5); ring(2)
print(gc.collect(0), gc.collect(1), gc.collect())
print(gc.get_stats()[0]['collections'], gc.get_stats()[2]['collections'])
