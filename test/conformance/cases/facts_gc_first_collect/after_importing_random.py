import gc
import random

class Node:
    pass

n = Node()
n.me = n
del n
print(gc.collect(), gc.collect())
